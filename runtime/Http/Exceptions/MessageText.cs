using System;
using System.Text;

namespace PiecesGen.Http;

/// <summary>The parts that the texts of exceptions have in common. Queries are left out of addresses, they may hold credentials.</summary>
internal static class MessageText
{
    private const int MaxQuotedLength = 200;

    /// <summary>The beginning of a sentence about a response: <c>orders_get returned 200 OK (text/plain)</c>.</summary>
    internal static string Returned(ResponseHead head)
    {
        if (head.IsMessage)
        {
            return head.Operation.Name + " sent a message";
        }

        string type = head.ContentType is { } known ? $" ({known})" : "";
        return $"{head.Operation.Name} returned {StatusPhrases.WithCode(head.StatusCode)}{type}";
    }

    /// <summary>The method and the address.</summary>
    internal static string Address(ApiOperation operation, Uri address) => operation.Method + " " + address.GetLeftPart(UriPartial.Path);

    /// <summary>A text with a full stop at its end.</summary>
    internal static string Sentence(string text) => text.Length > 0 && text[text.Length - 1] == '.' ? text : text + ".";

    /// <summary>A text to be quoted, or its beginning.</summary>
    internal static string OneLine(string body)
    {
        var text = new StringBuilder();
        int length = Math.Min(body.Length, MaxQuotedLength);
        if (length < body.Length && char.IsHighSurrogate(body[length - 1]))
        {
            length--;
        }

        foreach (char character in body.Substring(0, length))
        {
            text.Append(char.IsControl(character) ? ' ' : character);
        }

        return length < body.Length ? text.Append('…').ToString() : text.ToString();
    }
}
