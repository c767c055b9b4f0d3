namespace PiecesGen.Runtime.Tests;

public sealed class RequestContentTests
{
    [Fact]
    public async Task Json_is_UTF_8_with_its_length()
    {
        using HttpContent content = RequestContent.Json(new Note { Id = "ä\"漢<" }, Note.Write);

        Assert.Equal("application/json", content.Headers.ContentType?.ToString());
        Assert.Equal("""{"id":"ä\"漢<"}""", await content.ReadAsStringAsync());
        Assert.Equal(17, content.Headers.ContentLength);
    }

    [Fact]
    public async Task Json_of_any_size_fits()
    {
        string id = new('x', 300_000);
        using HttpContent content = RequestContent.Json(new Note { Id = id }, Note.Write);

        Assert.Equal($$"""{"id":"{{id}}"}""", await content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Json_can_be_sent_twice_by_a_retrying_handler()
    {
        using HttpContent content = RequestContent.Json("x", JsonOutputExtensions.String);
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        await content.CopyToAsync(first);
        await content.CopyToAsync(second);

        Assert.Equal("\"x\""u8.ToArray(), first.ToArray());
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public async Task A_body_that_is_still_being_copied_keeps_its_buffer_when_it_is_disposed()
    {
        HttpContent content = RequestContent.Json(new string('x', 100), JsonOutputExtensions.String);
        using var slow = new HeldStream();
        Task copying = content.CopyToAsync(slow);
        content.Dispose();

        // Whoever rents a buffer now must not get the one that is being copied.
        using HttpContent other = RequestContent.Json(new string('y', 100), JsonOutputExtensions.String);
        slow.Release();
        await copying;

        Assert.Equal('"' + new string('x', 100) + '"', slow.Text);
    }

    [Fact]
    public async Task A_disposed_body_is_not_sent()
    {
        HttpContent content = RequestContent.Json("x", JsonOutputExtensions.String);
        content.Dispose();
        content.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_writer_that_fails_does_not_spoil_the_next_body()
    {
        Assert.Throws<NotSupportedException>(() => RequestContent.Json("x", static (writer, _) =>
        {
            writer.StartObject();
            throw new NotSupportedException();
        }));

        using HttpContent content = RequestContent.Json("next", JsonOutputExtensions.String);
        Assert.Equal("\"next\"", await content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_writer_may_make_another_body_meanwhile()
    {
        HttpContent? inner = null;
        using HttpContent outer = RequestContent.Json("outer", (writer, value) =>
        {
            inner = RequestContent.Json("inner", JsonOutputExtensions.String);
            JsonOutputExtensions.String(writer, value);
        });

        Assert.Equal("\"outer\"", await outer.ReadAsStringAsync());
        Assert.Equal("\"inner\"", await inner!.ReadAsStringAsync());
        inner.Dispose();
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => RequestContent.Json(double.NaN, JsonOutputExtensions.Double));

    [Fact]
    public void Without_a_writer_there_is_no_body() =>
        Assert.Throws<ArgumentNullException>("write", () => RequestContent.Json("x", null!));

    [Fact]
    public async Task Text_is_UTF_8()
    {
        using HttpContent content = RequestContent.Text("ä", "text/markdown");

        Assert.Equal("text/markdown; charset=utf-8", content.Headers.ContentType?.ToString());
        Assert.Equal("ä"u8.ToArray(), await content.ReadAsByteArrayAsync());
        Assert.Throws<ArgumentNullException>("value", () => RequestContent.Text(null!, "text/plain"));
        Assert.Throws<ArgumentNullException>("mediaType", () => RequestContent.Text("", null!));
    }

    [Fact]
    public async Task A_file_is_sent_as_it_is_under_the_documented_type()
    {
        using HttpContent content = RequestContent.File(ApiFile.FromBytes(new byte[] { 0, 255 }), "image/png");

        Assert.Equal("image/png", content.Headers.ContentType?.ToString());
        Assert.Equal(2, content.Headers.ContentLength);
        Assert.Equal([0, 255], await content.ReadAsByteArrayAsync());
        Assert.Throws<ArgumentNullException>("file", () => RequestContent.File(null!, "image/png"));
        Assert.Throws<ArgumentNullException>("mediaType", () => RequestContent.File(ApiFile.FromBytes(default), null!));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_argument_error_for_it_would_be_sent_as_another_text()
    {
        var form = new MultipartFormBuilder();

        Assert.Throws<ArgumentException>("value", () => RequestContent.Text("a\uD83D", "text/plain"));
        Assert.Throws<ArgumentException>("value", () => form.Append("title", "\uDE00a"));
        Assert.Throws<ArgumentException>("value", () => form.Append("titles", ["a", "\uDE00"]));
    }

    [Fact]
    public async Task A_form_is_escaped_and_leaves_out_null()
    {
        using HttpContent content = Form();
        using HttpContent empty = RequestContent.Form(new FormBuilder());

        Assert.Equal("application/x-www-form-urlencoded", content.Headers.ContentType?.ToString());
        Assert.Equal("a%20b=1%262%2B3&list=x&list=%C3%A4&empty=", await content.ReadAsStringAsync());
        Assert.Equal("", await empty.ReadAsStringAsync());
    }

    [Fact]
    public void Json_can_go_by_another_name()
    {
        using HttpContent content = RequestContent.Json(1L, JsonOutputExtensions.Int64, "application/merge-patch+json");

        Assert.Equal("application/merge-patch+json", content.Headers.ContentType?.ToString());
        Assert.Throws<ArgumentNullException>("mediaType", () => RequestContent.Json(1L, JsonOutputExtensions.Int64, null!));
    }

    [Fact]
    public async Task A_multipart_form_holds_texts_then_files_and_leaves_out_null()
    {
        var form = new MultipartFormBuilder();
        form.AppendFile("photo\"", ApiFile.FromBytes(new byte[] { 0, 255 }));
        form.Append("nothing", (string?)null);
        form.AppendFile("no file", (ApiFile?)null);
        form.Append("name", "ä");
        form.Append("tags", ["x", "y"]);
        form.Append("age", 3L, JsonOutputExtensions.Int64);

        using HttpContent content = RequestContent.Multipart(form);

        Assert.Equal("multipart/form-data", content.Headers.ContentType?.MediaType);
        HttpContent[] parts = [.. Assert.IsType<MultipartFormDataContent>(content)];
        Assert.Equal(["name", "tags", "tags", "age", "photo%22"], parts.Select(part => part.Headers.ContentDisposition?.Name));
        Assert.Equal("form-data; name=\"name\"", parts[0].Headers.ContentDisposition?.ToString());
        Assert.Equal(["ä", "x", "y", "3"], await Task.WhenAll(parts[..4].Select(part => part.ReadAsStringAsync())));
        Assert.Equal("photo%22", parts[4].Headers.ContentDisposition?.FileName);
        Assert.Equal([0, 255], await parts[4].ReadAsByteArrayAsync());
        Assert.Throws<ArgumentNullException>("name", () => form.Append(null!, "x"));
        Assert.Throws<ArgumentNullException>("fields", () => RequestContent.Multipart(null!));
    }

    private static HttpContent Form()
    {
        var fields = new FormBuilder();
        fields.Append("a b", "1&2+3");
        fields.Append("nothing", (string?)null);
        fields.Append("list", ["x", "ä"]);
        fields.Append("empty", "");
        return RequestContent.Form(fields);
    }

    private sealed class HeldStream : MemoryStream
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Text => System.Text.Encoding.UTF8.GetString(ToArray());

        public void Release() => _released.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _released.Task;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
