using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class ApiFileTests
{
    private static readonly ApiOperation s_upload = new("upload", "POST", "/files", "text/plain", new DocumentedStatus(200, "OK"));

    [Fact]
    public async Task A_stream_is_sent_from_its_position_with_its_length_and_stays_open()
    {
        await using var server = await EchoAsync();
        using var content = new MemoryStream([1, 2, 3, 4, 5]);
        content.Position = 2;
        var file = ApiFile.FromStream(content, mediaType: "image/png");

        Assert.Equal("image/png 3 030405", await SendAsync(server, RequestContent.File(file, "application/octet-stream")));
        Assert.True(content.CanRead);
        Assert.Equal(5, content.Position);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_goes_out_in_chunks()
    {
        await using var server = await EchoAsync();
        using var content = new ForwardStream([1, 2, 3]);

        Assert.Equal("application/zip  010203", await SendAsync(server, RequestContent.File(ApiFile.FromStream(content), "application/zip")));
    }

    [Fact]
    public async Task A_file_of_this_machine_goes_by_its_name_and_is_closed_again()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, [7, 8]);
            var file = ApiFile.FromPath(path);
            await using var server = await EchoAsync();

            Assert.Equal((Path.GetFileName(path), 2L), (file.FileName, file.Length));
            Assert.Equal("application/zip 2 0708", await SendAsync(server, RequestContent.File(file, "application/zip")));
            using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_before_anything_is_sent() =>
        Assert.Throws<FileNotFoundException>(() => ApiFile.FromPath(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())));

    [Fact]
    public async Task A_large_file_is_read_in_small_pieces()
    {
        const long Size = 25_000_000;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            long count = 0;
            byte[] buffer = new byte[65536];
            for (int read = 1; read > 0; count += read)
            {
                read = await context.Request.Body.ReadAsync(buffer);
            }

            await context.Response.WriteAsync($"{count}");
        });
        using var content = new ZeroStream(Size);

        Assert.Equal($"{Size}", await SendAsync(server, RequestContent.File(ApiFile.FromStream(content), "application/octet-stream")));
        Assert.True(content.LargestRead <= 256 * 1024, $"{content.LargestRead} bytes were asked for at once.");
    }

    [Fact]
    public async Task A_file_can_be_sent_again_by_a_redirecting_handler()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.Path == "/files")
            {
                context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
                context.Response.Headers.Location = "/moved";
                return;
            }

            await EchoAsync(context);
        });
        using var content = new MemoryStream([1, 2, 3]);
        using var client = new HttpClient();
        var request = new ApiRequest(s_upload, "/files", RequestContent.File(ApiFile.FromStream(content), "application/zip"));

        string answer = await new ApiConnection(client, server.Address, null).SendAsync(request, static response => response.ReadText(), default);

        Assert.Equal("application/zip 3 010203", answer);
    }

    [Fact]
    public async Task A_stream_that_fails_is_no_failure_of_the_connection()
    {
        await using var server = await EchoAsync();
        using var content = new FailingStream();

        var failure = await Assert.ThrowsAsync<IOException>(
            () => SendAsync(server, RequestContent.File(ApiFile.FromStream(content, "a.zip"), "application/zip")));

        Assert.Equal("The file to send, 'a.zip', cannot be read: The disk is gone.", failure.Message);
        Assert.IsType<IOException>(failure.InnerException);
        Assert.Equal("application/zip 1 01", await SendAsync(server, RequestContent.File(ApiFile.FromBytes(new byte[] { 1 }), "application/zip")));
    }

    [Fact]
    public async Task Fields_and_files_of_a_form_arrive_under_their_names()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            IFormCollection form = await context.Request.ReadFormAsync();
            IEnumerable<string> texts = form.Select(field => $"{field.Key}={string.Join('+', field.Value.ToArray())}");
            IEnumerable<string> files = form.Files.Select(file => $"{file.Name}={file.FileName} {file.ContentType} {file.Length}");
            await context.Response.WriteAsync(string.Join('|', texts.Concat(files)));
        });
        using var content = new ForwardStream([1, 2, 3]);
        var form = new MultipartFormBuilder();
        form.Append("title é漢", "ä\r\n👩‍💻");
        form.AppendFile("photo 漢", ApiFile.FromStream(content, "Fo\"to é漢👩‍💻.png", "image/png"));
        form.AppendFile("more", [ApiFile.FromBytes(new byte[] { 1 }), ApiFile.FromBytes(default, "empty.txt", "text/plain")]);

        string arrived = await SendAsync(server, RequestContent.Multipart(form));

        // Quotes in names travel as browsers send them (WHATWG HTML); nothing decodes them again.
        Assert.Equal(
            "title é漢=ä\r\n👩‍💻|photo 漢=Fo%22to é漢👩‍💻.png image/png 3|more=more application/octet-stream 1|more=empty.txt text/plain 0",
            arrived);
    }

    [Fact]
    public void What_cannot_be_sent_is_refused()
    {
        using var written = new MemoryStream();
        using var closed = new MemoryStream();
        closed.Dispose();

        Assert.Throws<ArgumentNullException>("content", () => ApiFile.FromStream(null!));
        Assert.Throws<ArgumentException>("content", () => ApiFile.FromStream(closed));
        Assert.Throws<ArgumentException>("mediaType", () => ApiFile.FromStream(written, mediaType: "image/png\r\nX: y"));
        Assert.Throws<ArgumentException>("mediaType", () => ApiFile.FromBytes(default, mediaType: "image/png\n"));
    }

    private static Task<string> SendAsync(LoopbackServer server, HttpContent content) =>
        server.Connect().SendAsync(new ApiRequest(s_upload, "/files", content), static response => response.ReadText(), default);

    private static Task<LoopbackServer> EchoAsync() => LoopbackServer.StartAsync(EchoAsync);

    private static async Task EchoAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        await context.Response.WriteAsync($"{context.Request.ContentType} {context.Request.ContentLength} {Convert.ToHexString(body.ToArray())}");
    }

    private sealed class ForwardStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }

    private sealed class FailingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The disk is gone.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("The disk is gone.");
    }

    private sealed class ZeroStream(long size) : Stream
    {
        private long _left = size;

        public int LargestRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            LargestRead = Math.Max(LargestRead, count);
            int given = (int)Math.Min(_left, count);
            _left -= given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
