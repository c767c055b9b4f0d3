using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Examples;

/// <summary>
/// Reads JSON as people write it in examples: with comments, commas too many, <c>...</c> for what is left out, placeholders such as
/// <c>&lt;id&gt;</c>, alternatives <c>"a" | "b"</c>, and several documents one behind the other. Every sign is read once, and nothing is
/// kept of what lies deeper, or is more, than any model needs.
/// </summary>
internal sealed class JsonExampleReader
{
    private const int MaxDepth = 24;
    private const int MaxMembers = 2000;
    private const int MaxNameLength = 200;

    private readonly JsonExampleText _text;
    private int _members;

    private JsonExampleReader(TextSlice text) => _text = new JsonExampleText(text);

    /// <summary>What the documents show together, as far as they can be read.</summary>
    public static JsonExample Read(TextSlice text, FormatContext context)
    {
        JsonExampleReader reader = new(text);
        JsonShapeBuilder shape = new();
        bool areMessages = false;
        while (true)
        {
            reader.ReadValue(shape, depth: 0);
            int end = reader._text.Position;
            reader._text.SkipBlanks();
            if (reader._text.IsEnded || !(reader._text.Current is '{' or '['))
            {
                break;
            }

            // Behind an empty line stands another example.
            areMessages |= text.Sub(end, reader._text.Position).ToString().Split('\n').Length <= 2;
        }

        JsonShape read = shape.ToShape();
        if (reader._text.Error is { } error && (read.Members.Count > 0 || read.Item is { Members.Count: > 0 }))
        {
            context.Report(Catalog.UnreadableExample, error.Place, $"The example is not valid JSON here: {error.Expected} is missing. {(error.IsPlain ? "It was read as if it were there." : "Only what comes before was read.")}");
        }

        return new JsonExample(read, areMessages && reader._text.Error is null && read is { Kinds: JsonKinds.Object, Members.Count: > 0 });
    }

    /// <summary>Several values with <c>|</c> between them are alternatives.</summary>
    private void ReadValue(JsonShapeBuilder shape, int depth)
    {
        do
        {
            _text.SkipBlanks();
            ReadOne(shape, depth);
        }
        while (!_text.IsEnded && _text.SkipBehindBlanks('|'));
    }

    private void ReadOne(JsonShapeBuilder shape, int depth)
    {
        if (_text.SkipEllipsis())
        {
            return;
        }

        switch (_text.Current)
        {
            case '{' when _text.SkipTemplate():
                break;
            case '{' when depth < MaxDepth:
                shape.Add(JsonKinds.Object);
                ReadObject(shape, depth + 1);
                break;
            case '[' when depth < MaxDepth:
                shape.Add(JsonKinds.List);
                ReadList(shape, depth + 1);
                break;
            case '{' or '[':
                _text.SkipNested();
                break;
            case '"' or '\'' or '\\':
                shape.Add(_text.SkipString() ? JsonKinds.Text : JsonKinds.None);
                break;
            default:
                shape.Add(JsonWords.KindOf(_text.ReadWord()));
                break;
        }
    }

    private void ReadList(JsonShapeBuilder shape, int depth)
    {
        _text.Skip();
        JsonShapeBuilder? rest = null;
        while (!_text.IsEnded && !_text.SkipEnd(']'))
        {
            // Lists of nothing have no elements; those of which too much is known have them all the same.
            ReadValue(_members < MaxMembers ? shape.Item : rest ??= new JsonShapeBuilder(), depth);
            _text.SkipSeparator(']');
        }
    }

    private void ReadObject(JsonShapeBuilder shape, int depth)
    {
        _text.Skip();
        while (!_text.IsEnded && !_text.SkipEnd('}'))
        {
            if (_text.SkipEllipsis())
            {
                _text.SkipSeparator('}', isLeftOut: true);
                continue;
            }

            if (_text.ReadName() is not { } name)
            {
                return;
            }

            ReadValue(MemberOf(shape, name), depth);
            _text.SkipSeparator('}');
        }
    }

    private JsonShapeBuilder MemberOf(JsonShapeBuilder shape, TextSlice name)
    {
        bool isKept = name.Length is > 0 and <= MaxNameLength && name.IndexOf('\\') < 0 && _members < MaxMembers && !JsonWords.IsEllipsis(name);
        _members += isKept ? 1 : 0;
        return isKept ? shape.AddMember(new Located<string>(name.ToString(), name.Span)) : new JsonShapeBuilder();
    }
}

/// <summary>What was read of an example.</summary>
/// <param name="AreMessages">Objects follow each other, each in the next line at the latest.</param>
internal sealed record JsonExample(JsonShape Shape, bool AreMessages);

/// <summary>What is missing for an example to be JSON.</summary>
/// <param name="Expected">What should stand there.</param>
/// <param name="IsPlain">How it goes on is plain all the same.</param>
internal sealed record JsonExampleError(TextSlice Place, string Expected, bool IsPlain);
