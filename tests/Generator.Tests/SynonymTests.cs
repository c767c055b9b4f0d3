using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Pages in the words of their site become a client that works.</summary>
public sealed class SynonymTests
{
    [Fact]
    public async Task Client_of_pages_in_another_language_calls_the_server()
    {
        var (result, request) = await CalledClient.RunAsync(
            [
                Pages.Api(),
                new Page("/docs/mots.md", "---\npiecesgen: vocabulary\n---\n\nWord | Meaning\n--- | ---\nchamp | field\ngenre | type\nentier | integer\nliste d'entiers | list of integers\noui | yes\nobligatoire | required\nparamètres de requête | query parameters\nréponse | response\n"),
                new Page("/docs/plantes.md", "# Plantes\n\n## Compter les plantes\n\n`GET /plantes/nombre`\n\n**Paramètres de requête**\n\nChamp | Genre | Obligatoire\n--- | --- | ---\nlit | entier | oui\nhauteurs | liste d'entiers |\n\n### Réponse\n\nChamp | Genre\n--- | ---\nnombre | entier\n"),
            ],
            "return (await client.Plantes.CompterLesPlantesAsync(lit: 3, hauteurs: new[] { 1L, 2L })).Nombre;",
            "{\"nombre\":7}");

        Assert.Equal("7", result);
        Assert.StartsWith("/plantes/nombre?lit=3&hauteurs=1", request.Target, StringComparison.Ordinal);
    }
}
