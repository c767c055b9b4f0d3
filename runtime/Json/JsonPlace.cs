using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>
/// Where in a JSON text something went wrong. Models are read without keeping track of the path; only after a failure is
/// the text scanned again for it.
/// </summary>
internal static class JsonPlace
{
    /// <summary>The byte offset of a failure.</summary>
    internal static long OffsetOf(Exception failure, ReadOnlySpan<byte> utf8, ref Utf8JsonReader reader)
    {
        if (failure is not JsonException { LineNumber: { } line, BytePositionInLine: { } position })
        {
            return reader.TokenStartIndex;
        }

        int start = 0;
        for (; line > 0; line--)
        {
            start += utf8.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + position, utf8.Length);
    }

    /// <summary>The path of the value at an offset, such as <c>$.iterable[3].id</c>.</summary>
    internal static string PathAt(ReadOnlySpan<byte> utf8, long offset, JsonReaderOptions options)
    {
        var steps = new List<Step>();
        var reader = new Utf8JsonReader(utf8, options);
        try
        {
            while (reader.Read())
            {
                bool reached = reader.TokenStartIndex >= offset;
                if (reached && reader.TokenType == JsonTokenType.EndObject)
                {
                    // Something is missing: the place is the object, not its last property.
                    steps[steps.Count - 1] = default;
                    break;
                }

                Follow(ref reader, steps);
                if (reached)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text cannot be read beyond this place, which is therefore the place.
        }

        return Print(steps);
    }

    private static void Follow(ref Utf8JsonReader reader, List<Step> steps)
    {
        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            steps.RemoveAt(steps.Count - 1);
            return;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            steps[steps.Count - 1] = new Step(reader.GetString(), -1);
            return;
        }

        if (steps.Count > 0 && steps[steps.Count - 1] is { IsArray: true, Index: var index })
        {
            steps[steps.Count - 1] = new Step(null, index + 1, IsArray: true);
        }

        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            steps.Add(new Step(null, -1, reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private static string Print(List<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (Step step in steps)
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
