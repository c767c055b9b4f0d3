extern alias quickstart;

using System.Globalization;
using quickstart::Quickstart.Discovering;

namespace PiecesGen.Consumer.Tests;

/// <summary>The quickstart finds a Pieces OS that runs on this machine.</summary>
[Trait("Speed", "slow")]
public sealed class DiscoveryTests : FakeServerTest, IDisposable
{
    private const string Health = "/.well-known/health";

    private readonly string _home = Directory.CreateTempSubdirectory("piecesgen-").FullName;
    private readonly List<DeafPort> _deaf = [];

    [Fact]
    public async Task The_port_file_comes_first()
    {
        Respond(200, "text/plain; charset=utf-8");
        string file = PortFile(Text(Fake.Address.Port) + "\n");

        var discovery = await Discovery.RunAsync(new Candidates([Missing, file], [ClosedPort()], []), default);

        Assert.Equal(Fake.Address.Port, discovery.Address!.Port);
        Assert.Equal([$"{Missing}: not there"], discovery.Tried);
    }

    [Fact]
    public async Task A_stale_port_file_is_not_believed_and_the_ports_are_asked()
    {
        Respond(200, "text/plain");
        string file = PortFile(Text(ClosedPort()));

        var discovery = await Discovery.RunAsync(new Candidates([file], [ClosedPort(), Fake.Address.Port], []), default);

        Assert.Equal(Fake.Address.Port, discovery.Address!.Port);
        Assert.Contains($"the port in {file}", Assert.Single(discovery.Tried), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ports_of_older_versions_are_asked_last()
    {
        Respond(200, "text/plain");

        var discovery = await Discovery.RunAsync(new Candidates([], [ClosedPort()], [ClosedPort(), Fake.Address.Port]), default);

        Assert.Equal(Fake.Address.Port, discovery.Address!.Port);
        Assert.Single(discovery.Tried);
    }

    [Theory]
    [InlineData(404, "text/plain")]
    [InlineData(200, "text/html")]
    [InlineData(302, "text/plain")]
    public async Task Another_server_at_the_port_is_no_pieces_os(int status, string contentType)
    {
        Respond(status, contentType);

        var discovery = await Discovery.RunAsync(new Candidates([], [Fake.Address.Port], []), default);

        Assert.Null(discovery.Address);
    }

    [Fact]
    public async Task A_server_that_does_not_speak_http_is_no_pieces_os()
    {
        await using var mail = new SocketServer(wire => wire.SendAsync("220 mail ready\r\n"));

        var discovery = await Discovery.RunAsync(new Candidates([], [mail.Address.Port], []), default);

        Assert.Null(discovery.Address);
    }

    [Fact]
    public async Task Where_none_is_found_everything_that_was_tried_is_said()
    {
        string file = PortFile("soon");
        int[] ports = [ClosedPort(), ClosedPort()];

        var discovery = await Discovery.RunAsync(new Candidates([Missing, file], ports, [ClosedPort()]), default);

        Assert.Null(discovery.Address);
        Assert.Equal(4, discovery.Tried.Count);
        Assert.Equal($"{file}: holds no port", discovery.Tried[1]);
        Assert.All(ports, port => Assert.Contains(Text(port), discovery.Tried[2], StringComparison.Ordinal));
        Assert.Contains("older versions", discovery.Tried[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_quickstart_tours_the_pieces_os_whose_port_file_it_finds()
    {
        Respond(200, "text/plain");
        string file = Candidates.Below(_home).PortFiles[0];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, Text(Fake.Address.Port));

        var run = await SampleProcess.RunAsync(SampleProcess.Quickstart, _home, ["--discover"]);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.StartsWith($"Pieces OS at http://127.0.0.1:{Fake.Address.Port}/", run.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _deaf.ForEach(port => port.Dispose());
        Directory.Delete(_home, recursive: true);
    }

    private string Missing => Path.Combine(_home, "missing.txt");

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private void Respond(int status, string contentType) => Fake.RespondNext(Health, status, contentType, "ok");

    private string PortFile(string text)
    {
        string file = Path.Combine(_home, "port.txt");
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>A port where nobody listens as long as the test runs.</summary>
    private int ClosedPort()
    {
        var port = new DeafPort();
        _deaf.Add(port);
        return port.Number;
    }
}
