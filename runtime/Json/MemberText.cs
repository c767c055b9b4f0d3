using System;
using System.Collections;
using System.ComponentModel;
using System.Text;

namespace PiecesGen.Json;

/// <summary>
/// The members of a record as its <c>ToString</c> prints them. The compiler prints a list as its type; here its items are printed,
/// the entries of a map, and bytes as Base64.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemberText
{
    /// <summary>Appends one member.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="name">What stands before the value: <c>", Tags = "</c>.</param>
    /// <param name="value">The value; nothing is printed for null.</param>
    /// <exception cref="ArgumentNullException">There is no text to append to.</exception>
    public static void Append(StringBuilder text, string name, object? value)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        text.Append(name);
        AppendValue(text, value);
    }

    private static void AppendValue(StringBuilder text, object? value)
    {
        switch (value)
        {
            case byte[] bytes:
                text.Append(Convert.ToBase64String(bytes));
                break;
            case IDictionary entries:
                AppendEntries(text, entries);
                break;
            case IEnumerable items and not (string or AdditionalProperties):
                AppendItems(text, items);
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static void AppendEntries(StringBuilder text, IDictionary entries)
    {
        string separator = "";
        text.Append('{');
        foreach (DictionaryEntry entry in entries)
        {
            text.Append(separator).Append(' ').Append(entry.Key).Append(" = ");
            AppendValue(text, entry.Value);
            separator = ",";
        }

        text.Append(" }");
    }

    private static void AppendItems(StringBuilder text, IEnumerable items)
    {
        string separator = "";
        text.Append('[');
        foreach (object? item in items)
        {
            text.Append(separator);
            AppendValue(text, item);
            separator = ", ";
        }

        text.Append(']');
    }
}
