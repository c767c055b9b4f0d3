using System.Net;
using System.Net.Http.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>The baseline: HttpClient's JSON methods with a System.Text.Json context of generated code.</summary>
internal sealed class StjCalls(HttpClient http) : ICalls
{
    private static readonly SeededDistributionModel s_seed = new()
    {
        Github = new SeededGitHubDistributionModel { Gist = new SeededGitHubGistDistributionModel { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    public Task GetOneAsync(string id) => http.GetFromJsonAsync($"/distribution/{Uri.EscapeDataString(id)}", ModelContext.Default.DistributionModel);

    public Task GetManyAsync() => http.GetFromJsonAsync("/distributions", ModelContext.Default.DistributionsModel);

    public Task CreateAsync() => PostAsync();

    public Task GoneAsync(string id) => ReadGoneAsync(id);

    public async Task DeleteAsync(string id)
    {
        using HttpResponseMessage response = await http.PostAsync(new Uri($"/distributions/{Uri.EscapeDataString(id)}/delete", UriKind.Relative), null).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    private async Task<DistributionModel> PostAsync()
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync("/distributions/create", s_seed, ModelContext.Default.SeededDistributionModel).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(ModelContext.Default.DistributionModel).ConfigureAwait(false))!;
    }

    private async Task<string> ReadGoneAsync(string id)
    {
        using HttpResponseMessage response = await http.GetAsync(new Uri($"/distribution/{Uri.EscapeDataString(id)}", UriKind.Relative)).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.Gone ? await response.Content.ReadAsStringAsync().ConfigureAwait(false) : throw new InvalidOperationException("It is there.");
    }
}
