using System.Net.WebSockets;
using System.Text;
#if !NETSTANDARD2_0
using System.Net.Sockets;
#endif

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>What arrives on a stream that goes well.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task Messages_arrive_in_order_until_the_service_closes()
    {
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            await socket.SendAsync("""{"id":"1"}""");
            await socket.SendAsync("""{"id":"2","parts":[{"id":"3"}],"odd":1.50}""");
        });

        List<Note> notes = await server.Connect().NotesAsync().ToListAsync();

        Assert.Equal(["1", "2"], notes.Select(note => note.Id));
        Assert.Equal("3", Assert.Single(notes[1].Parts!).Id);
        Assert.Equal("odd", Assert.Single(notes[1].AdditionalProperties.Keys));
    }

    [Theory]
    [InlineData("http://host/x", "ws://host/x")]
    [InlineData("https://host/x", "wss://host/x")]
    [InlineData("https://host:8443/a%20b%2F?q=%20", "wss://host:8443/a%20b%2F?q=%20")]
    [InlineData("http://[::1]:1000/x", "ws://[::1]:1000/x")]
    public void The_address_of_a_stream_differs_by_the_scheme_alone(string address, string expected) =>
        Assert.Equal(expected, StreamHandshake.StreamAddress(new Uri(address)).AbsoluteUri);

    [Fact]
    public async Task Frames_may_split_a_character_anywhere()
    {
        const string Text = "ä€😀 世界";
        byte[] json = Encoding.UTF8.GetBytes($$"""{"id":"{{Text}}"}""");
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            // As one frame for each byte, then in two parts, split at each of the places.
            for (int i = 0; i < json.Length; i++)
            {
                await socket.SendAsync(json[i..(i + 1)], i == json.Length - 1);
            }

            for (int i = 0; i <= json.Length; i++)
            {
                await socket.SendAsync(json[..i], false);
                await socket.SendAsync(json[i..], true);
            }
        });

        List<Note> notes = await server.Connect().NotesAsync().ToListAsync();

        Assert.Equal(Enumerable.Repeat(Text, json.Length + 2), notes.Select(note => note.Id));
    }

    [Fact]
    public async Task Binary_messages_are_read_like_text_ones()
    {
        await using var server = await LoopbackServer.StreamingAsync((socket, _) =>
            socket.SendAsync("""{"id":"ä"}"""u8.ToArray(), type: WebSocketMessageType.Binary));

        Assert.Equal("ä", Assert.Single(await server.Connect().NotesAsync().ToListAsync()).Id);
    }

    [Fact]
    public async Task A_documented_text_is_the_message_itself_an_empty_one_too()
    {
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            await socket.SendAsync("ä 😀");
            await socket.SendAsync("");
            await socket.SendAsync("\"quoted\"");
        });

        Assert.Equal(["ä 😀", "", "\"quoted\""], await server.Connect().TextsAsync().ToListAsync());
    }

    [Fact]
    public async Task Many_messages_of_every_size_arrive_whole()
    {
        const int Count = 2000;
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            for (int i = 0; i < Count; i++)
            {
                await socket.SendAsync($$"""{"id":"{{new string('x', i * 17 % 20_000)}}"}""");
            }
        });

        int next = 0;
        await foreach (Note note in server.Connect().NotesAsync())
        {
            Assert.Equal(next * 17 % 20_000, note.Id.Length);
            next++;
        }

        Assert.Equal(Count, next);
    }

#if !NETSTANDARD2_0
    [Fact]
    public async Task Nothing_is_read_before_somebody_asks_for_it()
    {
        const int Count = 64;
        byte[] large = Encoding.UTF8.GetBytes($$"""{"id":"{{new string('x', 1_000_000)}}"}""");
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            for (int i = 0; i < Count; i++)
            {
                await socket.SendAsync(large);
            }
        });
        WatchedStream? connection = null;
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return connection = new WatchedStream(new NetworkStream(socket, ownsSocket: true));
            },
        };
        using var client = new HttpClient(handler);

        int received = 0;
        await using IAsyncEnumerator<Note> notes = new ApiConnection(client, server.Address, null).NotesAsync().GetAsyncEnumerator();
        while (await notes.MoveNextAsync())
        {
            received++;
            connection!.IsWanted = false;
            Assert.False(connection.IsBeingRead);
            await Task.Yield();
            connection.IsWanted = true;
        }

        Assert.Equal((Count, 0), (received, connection!.UnwantedReads));
    }
#endif

    [Fact]
    public async Task Every_enumeration_opens_a_connection_of_its_own_when_it_begins()
    {
        int opened = 0;
        await using var server = await LoopbackServer.StreamingAsync(
            (socket, _) => socket.SendAsync($$"""{"id":"{{Interlocked.Increment(ref opened)}}"}"""));
        IAsyncEnumerable<Note> notes = server.Connect().NotesAsync();
        Assert.Equal(0, server.Requests);

        Assert.Equal("1", Assert.Single(await notes.ToListAsync()).Id);
        Assert.Equal("2", Assert.Single(await notes.ToListAsync()).Id);
    }

    [Fact]
    public async Task Leaving_early_says_good_bye_and_lets_go()
    {
        var farewell = new TaskCompletionSource<(WebSocketCloseStatus?, bool)>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StreamingAsync(async (socket, context) =>
        {
            await socket.SendAsync("""{"id":"1"}""");
            await socket.SendAsync("""{"id":"2"}""");
            try
            {
                await socket.ReceiveTextAsync();
            }
            finally
            {
                farewell.SetResult((socket.CloseStatus, context.RequestAborted.IsCancellationRequested));
            }
        });

        await foreach (Note note in server.Connect().NotesAsync())
        {
            Assert.Equal("1", note.Id);
            break;
        }

        Assert.Equal((WebSocketCloseStatus.NormalClosure, false), await farewell.Task.WaitAsync(Patience.Limit));
    }

    [Fact]
    public async Task Leaving_early_says_good_bye_and_lets_go_of_a_service_that_does_not()
    {
        WebSocketCloseStatus? farewell = null;
        var gone = new TaskCompletionSource<WebSocketCloseStatus?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StreamingAsync(async (socket, context) =>
        {
            using CancellationTokenRegistration onGone = context.RequestAborted.Register(() => gone.SetResult(farewell));
            await socket.SendAsync("""{"id":"1"}""");
            await socket.ReceiveTextAsync();
            farewell = socket.CloseStatus;
            await gone.Task;
        });

        await foreach (Note note in server.Connect().NotesAsync())
        {
            break;
        }

        Assert.Equal(WebSocketCloseStatus.NormalClosure, await gone.Task.WaitAsync(Patience.Limit));
    }

    [Fact]
    public async Task A_limit_of_time_is_for_the_handshake_alone()
    {
        TimeSpan limit = default;
        bool isOpen = false;
        await using var server = await LoopbackServer.StreamingAsync(async (socket, context) =>
        {
            await socket.SendAsync("""{"id":"1"}""");
            await Task.Delay(2 * limit, context.RequestAborted);
            await socket.SendAsync("""{"id":"2"}""");
        });

        // That time goes by and nothing happens can only be seen by waiting. Twice the limit each time, until this machine is quick
        // enough for the handshake.
        for (limit = TimeSpan.FromMilliseconds(200); !isOpen; limit *= 2)
        {
            Assert.True(limit < TimeSpan.FromMinutes(1));
            using var client = new HttpClient { Timeout = limit };
            ApiConnection[] connections = [server.Connect(new() { Timeout = limit }), new ApiConnection(client, server.Address, null)];
            isOpen = true;
            foreach (ApiConnection connection in connections)
            {
                await using IAsyncEnumerator<Note> notes = connection.NotesAsync().GetAsyncEnumerator();
                try
                {
                    Assert.True(await notes.MoveNextAsync());
                }
                catch (ApiTimeoutException)
                {
                    isOpen = false;
                    continue;
                }

                Assert.True(await notes.MoveNextAsync());
                Assert.False(await notes.MoveNextAsync());
            }
        }
    }
}
