using System.Net;
using System.Text.Json;
using Docker;
using PiecesGen.Live.Tests.Servers;
using Task = System.Threading.Tasks.Task;

namespace PiecesGen.Live.Tests.Podman;

/// <summary>The client of Docker's own pages against Podman, which speaks Docker's API.</summary>
public sealed class PodmanTests(PodmanServer server) : LiveTest(server), IClassFixture<PodmanServer>
{
    private DockerClient Docker => new(server.Http);

    [ServerFact(PodmanServer.Program)]
    public async Task Version_and_information_are_of_the_server()
    {
        await Docker.Misc.PingDockerServerAsync();
        JsonElement version = await ValueOf(Docker.Misc.ShowDockerVersionInformationAsync());
        JsonElement information = await ValueOf(Docker.Misc.DisplaySystemWideInformationAsync());

        Assert.NotEmpty(version.GetProperty("ApiVersion").GetString()!);
        Assert.Equal("vfs", information.GetProperty("Driver").GetString());
        Assert.Equal(0, information.GetProperty("Containers").GetInt32());
    }

    [ServerFact(PodmanServer.Program)]
    public async Task Fresh_storage_has_no_images_and_no_containers()
    {
        Assert.Empty((await ValueOf(Docker.Images.ListImagesAsync(all: true))).EnumerateArray());
        Assert.Empty((await ValueOf(Docker.Containers.ListContainersAsync())).EnumerateArray());
    }

    [ServerFact(PodmanServer.Program)]
    public async Task Network_is_created_found_and_removed()
    {
        JsonElement created = await ValueOf(Docker.Networks.CreateNetworkAsync(From<CreateNetworkRequest>("""{ "Name": "live", "Driver": "bridge", "Labels": { "a.b": "c" } }""")));
        JsonElement found = await ValueOf(Docker.Networks.InspectNetworkAsync("live"));
        JsonElement all = await ValueOf(Docker.Networks.ListNetworksAsync());
        await Docker.Networks.RemoveNetworkAsync("live");
        var gone = await Assert.ThrowsAsync<ApiResponseException>(() => Docker.Networks.InspectNetworkAsync("live"));

        Assert.Equal(created.GetProperty("Id").GetString(), found.GetProperty("Id").GetString());
        Assert.Equal("c", found.GetProperty("Labels").GetProperty("a.b").GetString());
        Assert.Contains("live", all.EnumerateArray().Select(network => network.GetProperty("Name").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [ServerFact(PodmanServer.Program)]
    public async Task Volume_is_created_found_and_removed()
    {
        JsonElement created = await ValueOf(Docker.Volumes.CreateVolumeAsync(From<CreateVolumeRequest>("""{ "Name": "live", "Labels": { "a.b": "c" } }""")));
        JsonElement found = await ValueOf(Docker.Volumes.InspectVolumeAsync("live"));
        JsonElement all = await ValueOf(Docker.Volumes.ListVolumesAsync());
        await Docker.Volumes.RemoveVolumeAsync("live");
        var gone = await Assert.ThrowsAsync<ApiResponseException>(() => Docker.Volumes.InspectVolumeAsync("live"));

        Assert.Equal(created.GetProperty("Mountpoint").GetString(), found.GetProperty("Mountpoint").GetString());
        Assert.Equal("c", found.GetProperty("Labels").GetProperty("a.b").GetString());
        Assert.Equal("live", Assert.Single(all.GetProperty("Volumes").EnumerateArray()).GetProperty("Name").GetString());
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [ServerFact(PodmanServer.Program)]
    public async Task Events_come_while_they_happen()
    {
        using var limit = new CancellationTokenSource(Patience.Limit);

        // The recorder would wait for the end of the stream.
        await using var events = await new DockerClient(server.Address).Misc.MonitorDockersEventsAsync(cancellationToken: limit.Token);
        await Docker.Volumes.CreateVolumeAsync(From<CreateVolumeRequest>("""{ "Name": "heard" }"""));
        JsonElement heard = default;
        await foreach (var message in events)
        {
            heard = JsonSerializer.SerializeToElement(message);
            if (heard.GetProperty("Type").GetString() == "volume")
            {
                break;
            }
        }

        await Docker.Volumes.RemoveVolumeAsync("heard");
        Assert.Equal("create", heard.GetProperty("Action").GetString());
    }

    [ServerFact(PodmanServer.Program)]
    public async Task Missing_container_is_the_documented_404()
    {
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => Docker.Containers.InspectContainerAsync("nobody"));
        var response = await Docker.Containers.StartContainerResponseAsync("nobody");

        Assert.Equal((HttpStatusCode.NotFound, true), (failure.StatusCode, failure.IsDocumented));
        Assert.Equal("no such container", failure.Meaning);
        Assert.Equal(HttpStatusCode.NotFound, response.Value.StatusCode);
        Assert.IsNotType<UndocumentedResponse>(response.Value);
    }
}
