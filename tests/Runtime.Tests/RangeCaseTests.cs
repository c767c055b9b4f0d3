using System.Net;
using DocumentedCases = PiecesGen.Responses<PiecesGen.Successful<string>, PiecesGen.NotFound<string>, PiecesGen.ClientError<string>, PiecesGen.OtherStatus>;

namespace PiecesGen.Runtime.Tests;

/// <summary>Cases that stand for several statuses.</summary>
public sealed class RangeCaseTests
{
    private static readonly ApiOperation s_operation = new(
        "read",
        "GET",
        "/things",
        null,
        new DocumentedStatus(100, 999, "Anything else"),
        new DocumentedStatus(400, 499, "Wrong"),
        new DocumentedStatus(404, "No such thing"),
        new DocumentedStatus(200, 299, "Done"));

    [Theory]
    [InlineData(200, "Successful`1", "Done")]
    [InlineData(226, "Successful`1", "Done")]
    [InlineData(404, "NotFound`1", "No such thing")]
    [InlineData(400, "ClientError`1", "Wrong")]
    [InlineData(499, "ClientError`1", "Wrong")]
    [InlineData(500, "OtherStatus", "Anything else")]
    [InlineData(799, "OtherStatus", "Anything else")]
    public async Task A_range_keeps_the_status_that_came_and_has_its_own_meaning(int status, string type, string meaning)
    {
        await using var server = await LoopbackServer.RespondingAsync(status, "text/plain", "body");

        ApiResponse received = (await server.Connect().SendAsync(new ApiRequest(s_operation, "/things"), Read, CancellationToken.None)).Value;

        Assert.Equal(type, received.GetType().Name);
        Assert.Equal(status, (int)received.StatusCode);
        Assert.Equal(meaning, received.Meaning);
        Assert.Equal("text/plain", received.Headers.GetFirst("Content-Type"));
    }

    [Theory]
    [InlineData(200, 299)]
    [InlineData(300, 399)]
    [InlineData(400, 499)]
    [InlineData(500, 599)]
    [InlineData(100, 999)]
    public void A_case_made_by_hand_takes_the_statuses_of_its_class_alone(int first, int last)
    {
        Func<HttpStatusCode, (ApiResponse WithBody, ApiResponse Without)> make = first switch
        {
            200 => status => (new Successful<string>(status, "x"), new Successful(status)),
            300 => status => (new Redirection<string>(status, "x"), new Redirection(status)),
            400 => status => (new ClientError<string>(status, "x"), new ClientError(status)),
            500 => status => (new ServerError<string>(status, "x"), new ServerError(status)),
            _ => status => (new OtherStatus<string>(status, "x"), new OtherStatus(status)),
        };

        foreach (int status in new[] { first, last })
        {
            (ApiResponse withBody, ApiResponse without) = make((HttpStatusCode)status);
            Assert.Equal((status, status), ((int)withBody.StatusCode, (int)without.StatusCode));
            Assert.Equal("x", Assert.IsAssignableFrom<ApiResponse<string>>(withBody).Value);
        }

        Assert.Throws<ArgumentOutOfRangeException>("statusCode", () => make((HttpStatusCode)(first - 1)));
        Assert.Throws<ArgumentOutOfRangeException>("statusCode", () => make((HttpStatusCode)(last + 1)));
    }

    [Fact]
    public void A_received_case_needs_a_response() =>
        Assert.Throws<ArgumentNullException>("received", () => new ClientError<string>("x", (ReceivedResponse)null!));

    private static DocumentedCases Read(ReceivedResponse response) => response.StatusCode switch
    {
        404 => new NotFound<string>(response.ReadText(), response),
        >= 200 and <= 299 => new Successful<string>(response.ReadText(), response),
        >= 400 and <= 499 => new ClientError<string>(response.ReadText(), response),
        _ => new OtherStatus(response),
    };
}
