using System.Text;
using System.Text.Json.Nodes;
using PiecesGen.RoundTrip.Tests.Models;

namespace PiecesGen.Json.Tests.Documents;

/// <summary>A JSON text that is nearly a distribution: right in parts, and wrong in all the ways a service can be.</summary>
internal sealed class HostileDocument
{
    private static readonly string s_sample = Load();

    private readonly Choices _choices;
    private readonly StringBuilder _json = new();
    private readonly int _mutationOdds;

    private HostileDocument(int seed)
    {
        _choices = new Choices(seed);

        // From untouched documents, in which every value must come through, to ones in which hardly anything is right.
        _mutationOdds = _choices.From([1_000_000, 60, 60, 25, 8]);
    }

    public static byte[] Make(int seed)
    {
        var document = new HostileDocument(seed);
        document.Write(JsonNode.Parse(s_sample));
        byte[] utf8 = Encoding.UTF8.GetBytes(document._json.ToString());
        return document._choices.OneIn(6) ? Damage.To(utf8, document._choices) : utf8;
    }

    private bool Mutates() => _choices.OneIn(_mutationOdds);

    private void Write(JsonNode? node)
    {
        if (Mutates())
        {
            _json.Append(RandomJson.Value(_choices));
            return;
        }

        switch (node)
        {
            case JsonObject members:
                WriteObject(members);
                break;
            case JsonArray items:
                WriteArray(items);
                break;
            default:
                _json.Append(RandomJson.Respelled(node, _choices));
                break;
        }
    }

    private void WriteObject(JsonObject members)
    {
        List<KeyValuePair<string, JsonNode?>> order = [.. members];
        if (_choices.OneIn(3))
        {
            order = [.. order.OrderBy(_ => _choices.Below(1000))];
        }

        bool isFirst = true;
        _json.Append('{').Append(RandomJson.Space(_choices));
        foreach ((string name, JsonNode? value) in order)
        {
            if (Mutates())
            {
                continue;
            }

            WriteMember(name, () => Write(value), ref isFirst);

            // The last one wins. Null comes last or not at all: System.Text.Json refuses a null before it sees what follows.
            bool isNull = _json.Length > 4 && _json.ToString(_json.Length - 4, 4) == "null";
            if (Mutates() && !isNull)
            {
                WriteMember(name, () => Write(value), ref isFirst);
            }

            if (Mutates())
            {
                WriteMember(RandomJson.Name(_choices), () => _json.Append(RandomJson.Value(_choices)), ref isFirst);
            }
        }

        _json.Append('}');
    }

    private void WriteMember(string name, Action writeValue, ref bool isFirst)
    {
        _json.Append(isFirst ? "" : ",").Append(RandomJson.Space(_choices)).Append(RandomJson.Quoted(name, _choices));
        _json.Append(':').Append(RandomJson.Space(_choices));
        writeValue();
        isFirst = false;
    }

    private void WriteArray(JsonArray items)
    {
        _json.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            _json.Append(i > 0 ? "," : "").Append(RandomJson.Space(_choices));
            Write(items[i]);
            for (int copies = Mutates() ? _choices.Below(40) : 0; copies > 0; copies--)
            {
                _json.Append(',');
                Write(items[i]);
            }
        }

        _json.Append(']');
    }

    private static string Load()
    {
        using Stream stream = typeof(HostileDocument).Assembly.GetManifestResourceStream("distribution.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
