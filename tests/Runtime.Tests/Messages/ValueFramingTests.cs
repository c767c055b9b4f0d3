using System.Net;
using System.Text;

namespace PiecesGen.Runtime.Tests.Messages;

/// <summary>JSON values that follow each other, wherever the pieces end in which they arrive.</summary>
public sealed class ValueFramingTests
{
    [Theory]
    [InlineData("{\"a\":1}\n{\"a\":2}\n", "{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\"a\":1}\r\n{\"a\":2}", "{\"a\":1}", "{\"a\":2}")]
    [InlineData("\n\n {\"a\":1} \t\r\n\n{\"a\":2}\n\n", "{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\"a\":1}{\"a\":2}", "{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\n  \"a\": [\n    1\n  ]\n}\n{}\n", "{\n  \"a\": [\n    1\n  ]\n}", "{}")]
    [InlineData("\u001e{\"a\":1}\n\u001e{\"a\":2}\n", "{\"a\":1}", "{\"a\":2}")]
    [InlineData("\uFEFF{}\n", "{}")]
    [InlineData("1\n-2.5e3\ntrue\nfalse\nnull\n[]\n[1,[2]]\n12", "1", "-2.5e3", "true", "false", "null", "[]", "[1,[2]]", "12")]
    [InlineData("{\"a\":\"}\\n\\\"{\"}\n{}\n", "{\"a\":\"}\\n\\\"{\"}", "{}")]
    [InlineData("{\"grüße\":\"👋\"}\n", "{\"grüße\":\"👋\"}")]
    [InlineData("no JSON, \"but\" text\n{}\n", "no JSON, \"but\" text", "{}")]
    [InlineData("{}\n12 {]\n{}", "{}", "12", "{]", "{}")]
    [InlineData("{\"a\":1", "{\"a\":1")]
    [InlineData("")]
    [InlineData(" \n\n")]
    public async Task Values_are_told_apart_at_any_border_of_pieces(string stream, params string[] expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(stream);
        for (int size = 1; size <= bytes.Length + 1; size++)
        {
            Assert.Equal(expected, await ReadAsync(bytes, size));
        }
    }

    [Fact]
    public async Task A_value_larger_than_any_buffer_is_one_value()
    {
        string value = $$"""{"a":"{{new string('x', 200_000)}}"}""";

        Assert.Equal([value, value], await ReadAsync(Encoding.UTF8.GetBytes(value + value), 1000));
    }

    private static async Task<List<string>> ReadAsync(byte[] bytes, int size)
    {
        await using var body = new ApiStream(new Pieces(bytes, size));
        ReceivedResponse response = ReceivedResponse.CreateSynthetic(Lines.Operation, HttpStatusCode.OK);
        var values = new List<string>();
        await foreach (string value in new BodyMessages<string>(
            body,
            response,
            new ValueFraming(new() { MaxDepth = 64 }),
            default,
            static message => message.ReadText()))
        {
            values.Add(value);
        }

        return values;
    }
}
