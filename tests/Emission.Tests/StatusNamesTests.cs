using System.Net;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Emission.Tests;

public sealed class StatusNamesTests
{
    [Fact]
    public void Every_standard_status_has_a_case_type_in_the_runtime_with_and_without_body()
    {
        IEnumerable<string> missing = StatusNames.All.Values.Concat(StatusNames.Ranges.Values)
            .SelectMany(name => new[] { name, name + "`1" })
            .Where(name => typeof(ApiResponse).Assembly.GetType("PiecesGen." + name) is null);

        Assert.Empty(missing);
    }

    [Fact]
    public void The_runtime_has_as_many_cases_for_a_response_as_the_generator_makes()
    {
        bool Exists(int cases) => typeof(ApiResponse).Assembly.GetType($"PiecesGen.Responses`{cases}") is not null;

        Assert.True(Exists(TypedResponses.Max));
        Assert.False(Exists(TypedResponses.Max + 1));
    }

    [Fact]
    public void Every_status_that_dotnet_names_is_standard_except_the_informational_ones() => Assert.All(
        Enum.GetValues<HttpStatusCode>().Where(status => (int)status >= 200),
        status => Assert.True(StatusNames.IsStandard(StatusRange.Single((int)status))));

    [Fact]
    public void A_status_without_a_name_is_named_after_its_number() => Assert.Equal("Status592", StatusNames.For(592));
}
