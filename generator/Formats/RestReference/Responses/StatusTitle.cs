using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Headings and tags that are named after a status: <c>404 Not Found</c>, <c>Response: 201</c>.</summary>
internal static class StatusTitle
{
    private const string List = "[]";

    public static bool Is(Heading heading)
    {
        if (StatusText.Find(heading.Source) is not { Value.IsSingle: true })
        {
            return false;
        }

        PartSubject subject = LabelWords.Read(heading.Meaning).Subject;
        return subject is PartSubject.Response or PartSubject.Statuses || (subject == PartSubject.Unknown && StatusText.Read(heading.Source, out _) is not null);
    }

    /// <summary>The status; null where the title names none.</summary>
    /// <param name="said">What stands below it, or is said beside it; null where nothing is.</param>
    public static ResponseFacts? Read(TextSlice title, TextSlice? said)
    {
        if (StatusText.Find(title) is not { } status)
        {
            return null;
        }

        Located<string>? reason = StatusText.Read(title, out TextSlice behind) is null ? null : StatusTable.Reason(behind);
        return new ResponseFacts { Statuses = status, Description = (said is { } text ? LocatedText.Description(text) : null) ?? reason };
    }

    /// <summary>What comes back with the status, where a paragraph below its title is nothing but a link to it.</summary>
    public static Located<TypeFact>? TypeIn(PageBlock block) => block is Paragraph ? TypeIn(block.Source.Trim()) : null;

    /// <summary>The type that a text is nothing but a link to: <c>[Plant](#plant)</c>, <c>[][Plant](#plant)</c>.</summary>
    public static Located<TypeFact>? TypeIn(TextSlice text)
    {
        bool isLink = text.Length > 2 && text[0] is '[' or '*' or '`' && text.EndsWith(")") && text.IndexOf('\n') < 0;
        int link = !isLink ? -1 : text.StartsWith(List) ? List.Length : 0;
        return link >= 0 && InlineReader.ReadFirst(text.Sub(link, text.Length)) is { Target.IsEmpty: false } run && run.Source.End == text.End && run.Source.Start == text.Start + link && LinkedName.From(run) is { IsForeign: false } named
            ? new Located<TypeFact>(link == 0 ? named : new ListTypeFact(named), text.Span)
            : null;
    }
}
