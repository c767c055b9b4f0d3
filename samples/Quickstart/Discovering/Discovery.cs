using System.Globalization;

namespace Quickstart.Discovering;

/// <summary>What came of looking for a Pieces OS.</summary>
/// <param name="Address">Where one responses; <see langword="null"/> if none was found.</param>
/// <param name="Tried">What was tried, in words, in order.</param>
internal sealed record Discovery(Uri? Address, IReadOnlyList<string> Tried)
{
    public static async Task<Discovery> RunAsync(Candidates candidates, CancellationToken cancellationToken)
    {
        var tried = new List<string>();
        using var probe = new HealthProbe();
        foreach (string file in candidates.PortFiles)
        {
            if (ReadPort(file, tried) is { } port && await FirstHealthyAsync([port], $"the port in {file}") is { } address)
            {
                return new Discovery(address, tried);
            }
        }

        if (await FirstHealthyAsync(candidates.Ports, "all at once") is { } found)
        {
            return new Discovery(found, tried);
        }

        return new Discovery(await FirstHealthyAsync(candidates.OlderPorts, "the ports of older versions"), tried);

        async Task<Uri?> FirstHealthyAsync(IReadOnlyList<int> ports, string why)
        {
            Uri[] addresses = [.. ports.Select(port => new Uri($"http://127.0.0.1:{port}"))];
            bool[] healthy = await Task.WhenAll(addresses.Select(address => probe.IsHealthyAsync(address, cancellationToken)));
            int first = Array.IndexOf(healthy, true);
            if (first < 0 && ports.Count > 0)
            {
                tried.Add($"127.0.0.1, {PortsInWords(ports)} ({why}): no Pieces OS responses GET {HealthProbe.Path}");
            }

            return first < 0 ? null : addresses[first];
        }
    }

    private static int? ReadPort(string file, List<string> tried)
    {
        try
        {
            string text = File.ReadAllText(file).Trim();
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and <= 65535)
            {
                return port;
            }

            tried.Add($"{file}: holds no port");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            tried.Add($"{file}: not there");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            tried.Add($"{file}: {exception.Message}");
        }

        return null;
    }

    private static string PortsInWords(IReadOnlyList<int> ports) => ports switch
    {
        [var only] => $"port {only}",
        [var first, .., var last] when last - first == ports.Count - 1 => $"ports {first}-{last}",
        _ => $"ports {string.Join(", ", ports)}",
    };
}
