using PiecesGen;
using Prometheus;
using Watching;

// dotnet run --project samples/Prometheus -- [ADDRESS]: what a Prometheus watches, and how that has been.
if (!Uri.TryCreate(args.FirstOrDefault() ?? "http://localhost:9090", UriKind.Absolute, out Uri? address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
{
    await Console.Error.WriteLineAsync($"'{args[0]}' is no address such as http://localhost:9090.");
    return 2;
}

try
{
    await Overview.WriteAsync(new PrometheusClient(address), Console.Out);
    return 0;
}
catch (ApiConnectionException)
{
    await Console.Error.WriteLineAsync($"No Prometheus responds at {address}. Start one (Debian and Ubuntu: apt-get install prometheus), or name another address.");
    return 1;
}
catch (ApiException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}
