using System.Net;
using System.Reflection;

namespace PiecesGen.Runtime.Tests;

public sealed class CaseTests
{
    public static TheoryData<HttpStatusCode> StandardCodes =>
        [.. Enum.GetValues<HttpStatusCode>().Where(code => (int)code >= 200).Distinct()];

    [Theory]
    [MemberData(nameof(StandardCodes))]
    public void Every_standard_code_has_one_case_with_and_one_without_a_body(HttpStatusCode code)
    {
        Type withBody = Assert.Single(Cases(generic: true), type => Make(type).StatusCode == code);
        Type without = Assert.Single(Cases(generic: false), type => Make(type).StatusCode == code);

        Assert.Equal(without.Name + "`1", withBody.Name);
        IEnumerable<string> names = Enum.GetNames<HttpStatusCode>().Where(name => Enum.Parse<HttpStatusCode>(name) == code);
        Assert.Contains(without.Name == "Ok" ? "OK" : without.Name, names);
    }

    [Fact]
    public void A_case_made_by_hand_has_its_status_and_nothing_else()
    {
        var gone = new Gone<string>("no");

        Assert.Equal("no", gone.Value);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Equal("", gone.Meaning);
        Assert.Null(gone.Operation);
        Assert.Same(ResponseHeaders.Empty, gone.Headers);
        Assert.Equal("410 Gone", gone.ToString());
    }

    [Fact]
    public async Task A_received_case_has_the_docs_meaning_the_operation_and_the_headers()
    {
        await using var server = await LoopbackServer.RespondingAsync(410, "text/plain", "no");

        var gone = Assert.IsType<Gone<string>>((await server.Connect().SnapshotResponseAsync()).Value);

        Assert.Equal("no", gone.Value);
        Assert.Equal("Distribution not found.", gone.Meaning);
        Assert.Same(Snapshot.Operation, gone.Operation);
        Assert.Equal("text/plain", gone.Headers.GetFirst("Content-Type"));
        Assert.Equal("410 Gone: Distribution not found.", gone.ToString());
    }

    [Fact]
    public async Task An_undocumented_response_keeps_its_body_and_headers()
    {
        await using var server = await LoopbackServer.RespondingAsync(418, "text/plain", "short and stout");

        var response = Assert.IsType<UndocumentedResponse>((await server.Connect(new() { MaxErrorBodyBytes = 5 }).SnapshotResponseAsync()).Value);

        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("", response.Meaning);
        Assert.Equal("short", response.Text);
        Assert.Equal("short"u8.ToArray(), response.Body.ToArray());
        Assert.True(response.IsBodyTruncated);
        Assert.Equal("15", response.Headers.GetFirst("content-length"));
        Assert.Same(Snapshot.Operation, response.Operation);
        Assert.Equal("418", response.ToString());
    }

    [Fact]
    public void An_undocumented_response_made_by_hand_needs_an_operation_and_a_text()
    {
        Assert.Throws<ArgumentNullException>("operation", () => new UndocumentedResponse(null!, HttpStatusCode.Gone));
        Assert.Throws<ArgumentNullException>("text", () => new UndocumentedResponse(Snapshot.Operation, HttpStatusCode.Gone, null!));
        Assert.Equal("ä"u8.ToArray(), new UndocumentedResponse(Snapshot.Operation, HttpStatusCode.Gone, "ä").Body.ToArray());
    }

    [Fact]
    public void Generated_code_can_add_a_case_for_a_code_without_a_name()
    {
        Responses<Status592<string>> response = new Status592<string>("odd");

        Assert.Equal("592 odd", response.Match(it => $"{(int)it.StatusCode} {it.Value}"));
    }

    private static IEnumerable<Type> Cases(bool generic) => typeof(ApiResponse).Assembly.GetExportedTypes()
        .Where(type => typeof(ApiResponse).IsAssignableFrom(type) && type.IsSealed && type.IsGenericType == generic && type != typeof(UndocumentedResponse) && !IsRange(type));

    private static bool IsRange(Type type) => type.GetConstructors().Any(constructor => constructor.GetParameters()[0].ParameterType == typeof(HttpStatusCode));

    private static ApiResponse Make(Type type) => type.IsGenericType
        ? (ApiResponse)Create(type.MakeGenericType(typeof(string)), "value", null)
        : (ApiResponse)Create(type, [null]);

    private static object Create(Type type, params object?[] arguments) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Single().Invoke(arguments);

    private sealed class Status592<T>(T value, ReceivedResponse? received = null) : ApiResponse<T>(592, value, received);
}
