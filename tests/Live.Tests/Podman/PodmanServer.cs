using System.Diagnostics;
using PiecesGen.Live.Tests.Servers;

namespace PiecesGen.Live.Tests.Podman;

/// <summary>Podman as a service that speaks Docker's API, with storage and networks of its own.</summary>
public sealed class PodmanServer() : ServerProcess(Program)
{
    public const string Program = "podman";

    protected override string ReadyPath => "/_ping";

    protected override IEnumerable<string> Arguments() => [.. Storage(), "system", "service", "--time=0", $"tcp://{Address.Authority}"];

    /// <summary>Its storage holds mounts that only it can let go of.</summary>
    protected override async Task CleanAsync()
    {
        using Process reset = Process.Start(Program, [.. Storage(), "system", "reset", "--force"]);
        await reset.WaitForExitAsync();
    }

    private string[] Storage() =>
    [
        "--root", Path.Combine(Folder, "root"),
        "--runroot", Path.Combine(Folder, "run"),
        "--tmpdir", Path.Combine(Folder, "tmp"),
        "--network-config-dir", Path.Combine(Folder, "networks"),
        "--storage-driver", "vfs",
    ];
}
