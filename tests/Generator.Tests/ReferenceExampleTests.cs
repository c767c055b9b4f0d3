using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The page that docs/formats.md shows becomes what docs/formats.md says.</summary>
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
}
