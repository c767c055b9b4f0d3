using System.Text.Json;

namespace PiecesGen.Benchmarks.Clients.Json;

/// <summary>The floor of reading: every token is looked at and every string value made, and nothing is done with them.</summary>
internal static class TokenScan
{
    public static int Strings(byte[] utf8)
    {
        int length = 0;
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                length += reader.GetString()!.Length;
            }
        }

        return length;
    }
}
