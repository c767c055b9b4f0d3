namespace PiecesGen.Runtime.Tests;

public sealed class RequestArgumentTests
{
    [Fact]
    public void An_argument_is_what_was_given()
    {
        ApiFile file = ApiFile.FromBytes(new byte[] { 1 });

        Assert.Same(file, Http.RequestArgument.Required(file));
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_argument()
    {
        string? name = null;
        ApiFile? @class = null;

        Assert.Throws<ArgumentNullException>("name", () => Http.RequestArgument.Required(name));
        Assert.Throws<ArgumentNullException>("class", () => Http.RequestArgument.Required(@class));
    }
}
