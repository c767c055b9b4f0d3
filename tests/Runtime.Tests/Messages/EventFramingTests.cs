using System.Text;

namespace PiecesGen.Runtime.Tests.Messages;

/// <summary>The rules of HTML Living Standard, section 9.2.6, wherever the pieces end in which a stream arrives.</summary>
public sealed class EventFramingTests
{
    [Theory]
    [InlineData("data: a\n\ndata: b\n\n", "message:a message:b")]
    [InlineData("data: a\r\rdata: b\r\r", "message:a message:b")]
    [InlineData("data: a\r\n\r\ndata: b\r\n\r\n", "message:a message:b")]
    [InlineData("data: a\r\n\ndata: b\n\r\ndata: c\r\r\n", "message:a message:b message:c")]
    [InlineData("\n\n\r\r\n\ndata: a\n\n\n\n", "message:a")]
    [InlineData("\uFEFFdata: a\n\n", "message:a")]
    [InlineData("\uFEFF\uFEFFdata: a\n\ndata: b\n\n", "message:b")]
    [InlineData("data: a\n\n\uFEFFdata: b\n\n", "message:a")]
    [InlineData("data: a\ndata: b\ndata:\ndata\ndata: c\n\n", "message:a|b|||c")]
    [InlineData("data\n\n", "message:")]
    [InlineData("data\ndata\n\n", "message:|")]
    [InlineData("data:\n\n", "message:")]
    [InlineData("data:a\ndata:  b\n\n", "message:a| b")]
    [InlineData("data: a: b\n\n", "message:a: b")]
    [InlineData(": hello\n\ndata: a\n:\n: again\n\n", "message:a")]
    [InlineData("event: tick\ndata: a\n\ndata: b\n\n", "tick:a message:b")]
    [InlineData("event: tick\n\ndata: a\n\n", "message:a")]
    [InlineData("event: tick\nevent: tock\ndata: a\n\n", "tock:a")]
    [InlineData("event\ndata: a\n\n", "message:a")]
    [InlineData("Data: a\ndata : b\n data: c\nother: d\ndata: e\n\n", "message:e")]
    [InlineData("id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", "message#7:a message#7:b message:c")]
    [InlineData("id: 7\n\ndata: a\n\n", "message#7:a")]
    [InlineData("id: 7\nid: 8\u0000\ndata: a\n\n", "message#7:a")]
    [InlineData("retry: 250\ndata: a\n\ndata: b\n\nretry: 0\ndata: c\n\n", "message@250:a message@250:b message@0:c")]
    [InlineData("retry: 250\n\ndata: a\n\n", "message@250:a")]
    [InlineData("retry: -1\nretry: +1\nretry: 1s\nretry:\nretry: 99999999999999999999\ndata: a\n\n", "message:a")]
    [InlineData("data: a\n\ndata: unfinished\n", "message:a")]
    [InlineData("data: a\n\ndata: unfinished", "message:a")]
    [InlineData("data: Grüße 👋\nevent: ✓\nid: é\n\n", "✓#é:Grüße 👋")]
    [InlineData("", "")]
    [InlineData("<html>\n<body>no events</body>\n</html>\n\n", "")]
    public async Task Events_are_told_apart_at_any_border_of_pieces(string stream, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(stream);
        for (int size = 1; size <= bytes.Length + 1; size++)
        {
            Assert.Equal(expected, string.Join(" ", (await ReadAsync(bytes, size)).Select(Describe)));
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_replaced_and_break_nothing()
    {
        byte[] bytes = [.. "data: a"u8, 0xFF, .. "b\n\ndata: c\n\n"u8];

        Assert.Equal(["a\uFFFDb", "c"], (await ReadAsync(bytes, 3)).Select(message => message.Text));
    }

    [Fact]
    public async Task An_event_larger_than_any_buffer_is_one_event()
    {
        string line = new('x', 100_000);
        byte[] bytes = Encoding.UTF8.GetBytes($"data: {line}\ndata: {line}\n\ndata: end\n\n");

        List<ServerSentEvent<string>> events = await ReadAsync(bytes, 1000);

        Assert.Equal([line + "\n" + line, "end"], events.Select(message => message.Data));
    }

    private static string Describe(ServerSentEvent<string> message) =>
        message.Name
        + (message.Id.Length == 0 ? "" : "#" + message.Id)
        + (message.ReconnectionTime is { } time ? "@" + time.TotalMilliseconds : "")
        + ":" + message.Data.Replace('\n', '|');

    private static async Task<List<ServerSentEvent<string>>> ReadAsync(byte[] bytes, int size)
    {
        var framing = new EventFraming();
        await using var body = new ApiStream(new Pieces(bytes, size));
        ReceivedResponse response = ReceivedResponse.CreateSynthetic(Lines.Operation, System.Net.HttpStatusCode.OK);
        var events = new List<ServerSentEvent<string>>();
        await foreach (ServerSentEvent<string> message in new BodyMessages<ServerSentEvent<string>>(
            body,
            response,
            framing,
            default,
            message => new ServerSentEvent<string>(framing, message.ReadBytes(), response, static data => data.ReadText())))
        {
            events.Add(message);
        }

        return events;
    }
}
