using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>
/// The paths of places in a JSON text. Models are read without keeping track of the path; only where something is to be said
/// of a place is the text scanned again for it, once for all places.
/// </summary>
internal ref struct JsonPaths
{
    private readonly List<Step> _steps = [];
    private Utf8JsonReader _reader;

    internal JsonPaths(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        _reader = new Utf8JsonReader(utf8, options);
    }

    /// <summary>The path of the value at an offset, such as <c>$.iterable[3].id</c>; at the end of an object or array, its own.</summary>
    /// <param name="offset">In bytes; not less than those asked for before.</param>
    internal string PathAt(long offset)
    {
        try
        {
            while ((_reader.TokenType == JsonTokenType.None || _reader.TokenStartIndex < offset) && _reader.Read())
            {
                Follow();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text cannot be read beyond this place, which is therefore the place.
        }

        return Print();
    }

    private void Follow()
    {
        if (_reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            _steps.RemoveAt(_steps.Count - 1);
            return;
        }

        if (_reader.TokenType == JsonTokenType.PropertyName)
        {
            _steps[_steps.Count - 1] = new Step(_reader.GetString(), -1);
            return;
        }

        if (_steps.Count > 0 && _steps[_steps.Count - 1] is { IsArray: true, Index: var index })
        {
            _steps[_steps.Count - 1] = new Step(null, index + 1, IsArray: true);
        }

        if (_reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            _steps.Add(new Step(null, -1, _reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private readonly string Print()
    {
        var path = new StringBuilder("$");
        foreach (Step step in _steps)
        {
            if (step.Name is { } name)
            {
                bool plain = name.Length > 0 && name.AsSpan().IndexOfAny('.', '\'', '[') < 0 && name.IndexOf(' ') < 0;
                path.Append(plain ? "." + name : "['" + name + "']");
            }
            else if (step.Index >= 0)
            {
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return path.ToString();
    }

    /// <summary>One step of the path: a property's name, an index, or (neither) an object that is at none of its properties.</summary>
    private readonly record struct Step(string? Name, int Position, bool IsArray = false)
    {
        internal int Index => IsArray ? Position : -1;
    }
}
