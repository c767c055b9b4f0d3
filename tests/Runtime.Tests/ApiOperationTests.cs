namespace PiecesGen.Runtime.Tests;

public sealed class ApiOperationTests
{
    [Fact]
    public void It_keeps_what_the_docs_say()
    {
        ApiOperation operation = Snapshot.Operation;

        Assert.Equal("distributions_specific_distribution_snapshot", operation.Name);
        Assert.Equal("GET", operation.Method);
        Assert.Equal("/distribution/{distribution}", operation.UrlTemplate);
        Assert.Equal("application/json, text/plain", operation.Accept);
        Assert.Equal([200, 410, 500], operation.Statuses.Select(status => status.Code));
        Assert.Equal("GET /distribution/{distribution}", operation.ToString());
    }

    [Fact]
    public void Changing_the_array_it_was_made_from_does_not_change_it()
    {
        DocumentedStatus[] statuses = [new(200, "OK")];
        var operation = new ApiOperation("x", "GET", "/x", null, statuses);
        statuses[0] = new(404, "no");

        Assert.Equal(new DocumentedStatus(200, "OK"), Assert.Single(operation.Statuses));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public void Operations_share_the_instance_of_a_standard_method(string method)
    {
        var first = new ApiOperation("a", method, "/", null);
        var second = new ApiOperation("b", method, "/", null);

        Assert.Equal(method, first.HttpMethod.Method);
        Assert.Same(first.HttpMethod, second.HttpMethod);
    }

    [Fact]
    public void Another_method_is_kept() => Assert.Equal("PURGE", new ApiOperation("a", "PURGE", "/", null).HttpMethod.Method);

    [Theory]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    public void A_line_break_in_Accept_is_an_argument_error(string accept) =>
        Assert.Throws<ArgumentException>(nameof(accept), () => new ApiOperation("a", "GET", "/", accept));

    [Fact]
    public void What_must_be_there_is_checked()
    {
        Assert.Throws<ArgumentNullException>("name", () => new ApiOperation(null!, "GET", "/", null));
        Assert.Throws<ArgumentNullException>("method", () => new ApiOperation("a", null!, "/", null));
        Assert.Throws<ArgumentNullException>("urlTemplate", () => new ApiOperation("a", "GET", null!, null));
        Assert.Throws<ArgumentNullException>("statuses", () => new ApiOperation("a", "GET", "/", null, null!));
        Assert.Throws<ArgumentNullException>("operation", () => new ApiRequest(null!, "/"));
        Assert.Throws<ArgumentNullException>("relativeUri", () => new ApiRequest(Snapshot.Operation, null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("distributions")]
    [InlineData("http://elsewhere/")]
    public void A_relative_address_starts_with_a_slash(string relative) =>
        Assert.Throws<ArgumentException>("relativeUri", () => new ApiRequest(Snapshot.Operation, relative));
}
