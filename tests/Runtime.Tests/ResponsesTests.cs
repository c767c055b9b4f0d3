using System.Net;
using Answer = PiecesGen.Responses<PiecesGen.Ok<string>, PiecesGen.Gone<string>, PiecesGen.NoContent>;

namespace PiecesGen.Runtime.Tests;

public sealed class ResponsesTests
{
    private static readonly UndocumentedResponse s_undocumented = new(Snapshot.Operation, (HttpStatusCode)418, "short and stout");

    public static TheoryData<Answer, string> Documented => new()
    {
        { new Ok<string>("yes"), "ok yes" },
        { new Gone<string>("no"), "gone no" },
        { new NoContent(), "nothing" },
    };

    [Theory]
    [MemberData(nameof(Documented))]
    public async Task The_function_of_the_case_is_called(Answer answer, string expected)
    {
        string switched = "";

        Assert.Equal(expected, answer.Match(ok => "ok " + ok.Value, gone => "gone " + gone.Value, none => "nothing"));
        Assert.Equal(expected, answer.Match(ok => "ok " + ok.Value, gone => "gone " + gone.Value, none => "nothing", otherwise: _ => "otherwise"));
        Assert.Equal(expected, await answer.MatchAsync(
            async ok => await Task.FromResult("ok " + ok.Value),
            gone => Task.FromResult("gone " + gone.Value),
            none => Task.FromResult("nothing")));
        Assert.Equal(expected, await answer.MatchAsync(
            ok => Task.FromResult("ok " + ok.Value),
            gone => Task.FromResult("gone " + gone.Value),
            none => Task.FromResult("nothing"),
            otherwise: _ => Task.FromResult("otherwise")));
        answer.Switch(ok => switched = "ok " + ok.Value, gone => switched = "gone " + gone.Value, none => switched = "nothing");
        Assert.Equal(expected, switched);
        switched = "";
        answer.Switch(
            ok => switched = "ok " + ok.Value,
            gone => switched = "gone " + gone.Value,
            none => switched = "nothing",
            otherwise: _ => switched = "otherwise");
        Assert.Equal(expected, switched);
        switched = "";
        await answer.SwitchAsync(
            async ok => switched = await Task.FromResult("ok " + ok.Value),
            gone => Task.FromResult(switched = "gone " + gone.Value),
            none => Task.FromResult(switched = "nothing"));
        Assert.Equal(expected, switched);
        switched = "";
        await answer.SwitchAsync(
            ok => Task.FromResult(switched = "ok " + ok.Value),
            gone => Task.FromResult(switched = "gone " + gone.Value),
            none => Task.FromResult(switched = "nothing"),
            otherwise: _ => Task.FromResult(switched = "otherwise"));
        Assert.Equal(expected, switched);
    }

    [Fact]
    public async Task Without_otherwise_an_undocumented_status_throws()
    {
        Answer answer = s_undocumented;

        var failure = Assert.Throws<ApiResponseException>(() => answer.Match(ok => 1, gone => 2, none => 3));
        Assert.Throws<ApiResponseException>(() => answer.Switch(ok => { }, gone => { }, none => { }));
        await Assert.ThrowsAsync<ApiResponseException>(
            () => answer.MatchAsync(ok => Task.FromResult(1), gone => Task.FromResult(2), none => Task.FromResult(3)));
        await Assert.ThrowsAsync<ApiResponseException>(
            () => answer.SwitchAsync(ok => Task.CompletedTask, gone => Task.CompletedTask, none => Task.CompletedTask));

        Assert.Equal(418, (int)failure.StatusCode);
        Assert.Equal("short and stout", failure.Text);
        Assert.False(failure.IsDocumented);
        Assert.Empty(failure.Headers);
        Assert.Same(Snapshot.Operation, failure.Operation);
    }

    [Fact]
    public async Task With_otherwise_an_undocumented_status_is_given_to_it()
    {
        Answer answer = s_undocumented;
        UndocumentedResponse? switched = null;

        Assert.Same(s_undocumented, answer.Match<object>(ok => ok, gone => gone, none => none, otherwise: it => it));
        Assert.Equal("short and stout", await answer.MatchAsync(
            ok => Task.FromResult("1"),
            gone => Task.FromResult("2"),
            none => Task.FromResult("3"),
            otherwise: it => Task.FromResult(it.Text)));
        answer.Switch(ok => { }, gone => { }, none => { }, otherwise: it => switched = it);
        Assert.Same(s_undocumented, switched);
        await answer.SwitchAsync(
            ok => Task.CompletedTask, gone => Task.CompletedTask, none => Task.CompletedTask, otherwise: it => Task.FromResult(switched = null));
        Assert.Null(switched);
    }

    [Fact]
    public void The_case_can_be_asked_for()
    {
        Answer answer = new Gone<string>("no");
        Answer undocumented = s_undocumented;

        Assert.False(answer.TryGet(out Ok<string>? ok));
        Assert.Null(ok);
        Assert.True(answer.TryGet(out Gone<string>? gone));
        Assert.Equal("no", gone.Value);
        Assert.False(answer.TryGet(out NoContent? _));
        Assert.False(answer.TryGet(out UndocumentedResponse? _));
        Assert.True(undocumented.TryGet(out UndocumentedResponse? other));
        Assert.Same(s_undocumented, other);
    }

    [Fact]
    public void The_case_can_be_switched_over()
    {
        Answer answer = new Gone<string>("no");

        string said = answer.Value switch
        {
            Ok<string> ok => ok.Value,
            Gone<string> { Value: var value } => "gone " + value,
            _ => "other",
        };

        Assert.Equal("gone no", said);
    }

    [Fact]
    public void Default_says_why_it_cannot_be_used()
    {
        Answer answer = default;
        var failures = new[]
        {
            Assert.Throws<InvalidOperationException>(() => answer.Value),
            Assert.Throws<InvalidOperationException>(() => answer.Match(ok => 1, gone => 2, none => 3)),
            Assert.Throws<InvalidOperationException>(() => answer.Match(ok => 1, gone => 2, none => 3, otherwise: _ => 4)),
            Assert.Throws<InvalidOperationException>(() => answer.Switch(ok => { }, gone => { }, none => { })),
            Assert.Throws<InvalidOperationException>(() => answer.Switch(ok => { }, gone => { }, none => { }, otherwise: _ => { })),
            Assert.Throws<InvalidOperationException>(() => answer.TryGet(out Ok<string>? _)),
            Assert.Throws<InvalidOperationException>(() => answer.TryGet(out UndocumentedResponse? _)),
        };

        Assert.All(failures, failure => Assert.Contains("default value of the struct", failure.Message, StringComparison.Ordinal));
        Assert.Equal("", answer.ToString());
        Assert.Equal(0, answer.GetHashCode());
    }

    [Fact]
    public void Equal_means_the_same_case_object()
    {
        var gone = new Gone<string>("no");
        Answer one = gone;
        Answer same = gone;
        Answer other = new Gone<string>("no");

        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
        Assert.False(one.Equals("no"));
        Assert.True(default(Answer) == default);
    }

    [Fact]
    public void No_case_and_no_function_are_argument_errors()
    {
        Answer answer = new Ok<string>("yes");
        Answer undocumented = s_undocumented;

        Assert.Throws<ArgumentNullException>("value", () => { Answer none = (Ok<string>)null!; });
        Assert.Throws<ArgumentNullException>("value", () => { Answer none = (UndocumentedResponse)null!; });
        Assert.Throws<ArgumentNullException>("case1", () => answer.Match(null!, gone => 2, none => 3));
        Assert.Throws<ArgumentNullException>("case1", () => answer.Switch(null!, gone => { }, none => { }));
        Assert.Throws<ArgumentNullException>("otherwise", () => undocumented.Match(ok => 1, gone => 2, none => 3, otherwise: null!));
    }

    [Fact]
    public void Every_number_of_cases_up_to_twelve_has_its_type()
    {
        IEnumerable<int> arities = typeof(Responses<>).Assembly.GetExportedTypes()
            .Where(type => type.Name.StartsWith("Responses`", StringComparison.Ordinal))
            .Select(type => type.GetGenericArguments().Length)
            .Order();

        Assert.Equal(Enumerable.Range(1, 12), arities);
    }

    [Fact]
    public void The_last_of_twelve_cases_is_found()
    {
        Responses<Ok, Created, Accepted, NoContent, BadRequest, Unauthorized, Forbidden, NotFound, Conflict, Gone, BadGateway, GatewayTimeout> answer =
            new GatewayTimeout();

        Assert.Equal(12, answer.Match(
            _ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7, _ => 8, _ => 9, _ => 10, _ => 11, _ => 12));
        Assert.True(answer.TryGet(out GatewayTimeout? _));
    }
}
