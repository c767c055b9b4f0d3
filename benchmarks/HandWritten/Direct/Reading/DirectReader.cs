using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

/// <summary>Reads the models by hand from a <see cref="Utf8JsonReader"/>: what one writes who wants nothing but speed. Unknown properties are skipped.</summary>
internal static partial class DirectReader
{
    private static readonly DirectRead<AccessorModel> s_accessorModel = Accessor;
    private static readonly DirectRead<DistributionModel> s_distributionModel = Distribution;
    private static readonly DirectRead<PersonBasicTypeModel> s_personBasicTypeModel = PersonBasicType;
    private static readonly DirectRead<ReferencedAssetModel> s_referencedAssetModel = ReferencedAsset;
    private static readonly DirectRead<ReferencedDistributionModel> s_referencedDistributionModel = ReferencedDistribution;

    private static List<T> List<T>(ref Utf8JsonReader reader, DirectRead<T> read)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    private static Dictionary<string, long> Map(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var values = new Dictionary<string, long>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            values[name] = reader.GetInt64();
        }

        return values;
    }

    private static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException($"Expected {type}, found {reader.TokenType}.");
        }
    }
}
