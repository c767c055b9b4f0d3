using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace PiecesGen.Json.Tests.Oracle;

/// <summary>
/// System.Text.Json over the same models, told what the docs say: what is not nullable is required and never null, and unknown
/// properties are kept.
/// </summary>
internal static class StjModels
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, JsonElement>> s_unknown = [];

    /// <summary>The forms of RFC 3339 that System.Text.Json does not read, which are those of small letters, blanks and leap seconds.</summary>
    private static readonly Regex s_time = new(@"^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:)(60|\d\d)(?:(\.\d{1,7})\d*)?([Zz]|[+-]\d\d:\d\d)?$", RegexOptions.ECMAScript);

    private static readonly JsonSerializerOptions s_options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new TimeConverter(), new IntegerConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Tell } },
    };

    public static T Read<T>(byte[] utf8) => JsonSerializer.Deserialize<T>(utf8, s_options) ?? throw new JsonException("The value is null.");

    public static JsonElement Written<T>(T model) => JsonSerializer.SerializeToElement(model, s_options);

    private static void Tell(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var context = new NullabilityInfoContext();
        var required = new List<PropertyInfo>();
        foreach (JsonPropertyInfo property in type.Properties)
        {
            var member = (PropertyInfo)property.AttributeProvider!;
            property.IsRequired = context.Create(member).WriteState == NullabilityState.NotNull;
            if (property.IsRequired)
            {
                required.Add(member);
            }
        }

        type.OnDeserialized = model => Check(model, required, type.Type.GetProperties());
        JsonPropertyInfo unknown = type.CreateJsonPropertyInfo(typeof(Dictionary<string, JsonElement>), "unknown");
        unknown.IsExtensionData = true;
        unknown.Get = model => s_unknown.TryGetValue(model, out Dictionary<string, JsonElement>? properties) ? properties : null;
        unknown.Set = (model, properties) => s_unknown.AddOrUpdate(model, (Dictionary<string, JsonElement>)properties!);
        type.Properties.Add(unknown);
    }

    private static void Check(object model, List<PropertyInfo> required, PropertyInfo[] all)
    {
        bool isNull = required.Any(property => property.GetValue(model) is null)
            || all.Any(property => property.GetValue(model) is System.Collections.IList items && items.Contains(null));
        if (isNull)
        {
            throw new JsonException("What is required is null.");
        }

        // Here the client is stricter: a name that is no UTF-8 would go back as another one.
        if (s_unknown.TryGetValue(model, out Dictionary<string, JsonElement>? unknown) && unknown.Keys.Any(name => name.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw new JsonException("A name is not valid UTF-8.");
        }
    }

    /// <summary>As System.Text.Json reads times, but where no offset is sent, it is UTC and not the machine's.</summary>
    private sealed class TimeConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string text = reader.GetString() ?? throw new JsonException("A time is null.");
            if (s_time.Match(text) is { Success: true } rare)
            {
                string second = rare.Groups[3].Value == "60" ? "59" : rare.Groups[3].Value;
                string zone = rare.Groups[5].Length == 0 ? "Z" : rare.Groups[5].Value.ToUpperInvariant();
                return JsonSerializer.Deserialize<DateTimeOffset>($"\"{rare.Groups[1].Value}T{rare.Groups[2].Value}{second}{rare.Groups[4].Value}{zone}\"");
            }

            bool hasOffset = text.Length > 10 && text.IndexOfAny(['Z', '+', '-'], 10) >= 0;
            return hasOffset ? reader.GetDateTimeOffset() : new DateTimeOffset(reader.GetDateTime().Ticks, TimeSpan.Zero);
        }

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Offset == TimeSpan.Zero ? value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture) : value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A number with a zero fractional part is an integer.</summary>
    private sealed class IntegerConverter : JsonConverter<long>
    {
        public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TryGetInt64(out long value))
            {
                return value;
            }

            decimal number = reader.GetDecimal();
            return decimal.Remainder(number, 1) == 0 && number is >= long.MinValue and <= long.MaxValue ? (long)number : throw new JsonException("No integer.");
        }

        public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
    }
}
