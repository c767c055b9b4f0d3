using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The pages that the guides show become what the guides say.</summary>
public sealed class ReferenceExampleTests
{
    [Fact]
    public async Task The_example_becomes_the_client_of_the_table()
    {
        string page = RepositoryDocument.At("docs/formats.md").Code.First(static block => block.Language == "markdown").Text;
        const string Consumer = """
            internal static class Consumer
            {
                internal static System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Api.Plant>> ListAsync(Api.ApiClient client) =>
                    client.Plants.ListPlantsAsync(new[] { "rose" }, 10);

                internal static async System.Threading.Tasks.Task<string> PlantAsync(Api.ApiClient client)
                {
                    var request = new Api.PlantPlantRequest { Name = "rose", Bed = new Api.PlantPlantRequestBed { Number = 1 } };
                    Api.Plant plant = await client.Plants.PlantPlantAsync(request);
                    var listed = await client.Plants.ListPlantsResponseAsync();
                    return plant.Name + listed.Match(static ok => "", static badRequest => "");
                }
            }
            """;

        await new GeneratorTest(new Page("/docs/plants.md", page)) { Source = Consumer, DisabledDiagnostics = { "PG1015" } }.EmitAsync();
    }

    [Fact]
    public async Task Photos_are_files_both_ways_with_the_credentials_that_a_correction_describes()
    {
        const string Consumer = """
            internal static class Consumer
            {
                internal static Api.ApiOptions Options => new Api.ApiOptions
                {
                    Token = static (_, _) => new("token"),
                    AccountKey = static (_, _) => new("key"),
                    AuthorizeAllOperations = true,
                };

                internal static async System.Threading.Tasks.Task<PiecesGen.ApiStream> CopyAsync(Api.ApiClient client, PiecesGen.ApiFile photo)
                {
                    await client.Photos.UploadPhotoAsync(photo);
                    await client.Photos.ReplacePhotoAsync(7, photo);
                    return await client.Photos.DownloadPhotoAsync(7);
                }
            }
            """;

        await new GeneratorTest(Shown("docs/files.md"), Shown("docs/credentials.md")) { Source = Consumer }.EmitAsync();
    }

    private static Page Shown(string guide) => new("/" + guide, RepositoryDocument.At(guide).Code.Single(static block => block.Language == "markdown").Text);
}
