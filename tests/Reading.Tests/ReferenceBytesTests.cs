using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Reading.Tests;

/// <summary>Where pages say in prose or by a command that a body is bytes and no JSON.</summary>
public class ReferenceBytesTests
{
    [Theory]
    [InlineData("Send the picture as `image/png`.", "image/png")]
    [InlineData("Stores it. The body is `application/octet-stream`.", "application/octet-stream")]
    [InlineData("Send the file as the request body (image/png).", "image/png")]
    [InlineData("Takes binary data.", null)]
    [InlineData("```bash\ncurl -X PUT --data-binary @photo.png https://api.garden.dev/photos/7\n```", null)]
    [InlineData("```bash\ncurl -X PUT -H \"Content-Type: image/png\" --data-binary @photo.png https://api.garden.dev/photos/7\n```", "image/png")]
    [InlineData("```bash\ncurl -T photo.png https://api.garden.dev/photos/7\n```", null)]
    public void Bytes_are_sent(string block, string? mediaType)
    {
        BodyFacts? body = Read("PUT /photos/{id}", block).Body;

        Assert.Equal(new PrimitiveTypeFact(PrimitiveKind.Binary), body?.Example?.Value);
        Assert.Equal(mediaType is null ? [] : [mediaType], (body?.MediaTypes ?? []).Select(static type => type.Value));
    }

    [Theory]
    [InlineData("```bash\ncurl -X PUT -d @plan.json https://api.garden.dev/photos/7\n```")]
    [InlineData("```bash\ncurl -X PUT -H 'Content-Type: application/json' -d @plan https://api.garden.dev/photos/7\n```")]
    public void A_file_of_json_is_json(string block)
    {
        BodyFacts? body = Read("PUT /photos/{id}", block).Body;

        Assert.Equal(new PrimitiveTypeFact(PrimitiveKind.Any), body?.Example?.Value);
        Assert.Equal(["application/json"], (body?.MediaTypes ?? []).Select(static type => type.Value));
    }

    [Theory]
    [InlineData("PUT /photos/{id}", "Returns the photo as `image/png`. The response body is `image/png`.")]
    [InlineData("PUT /photos/{id}", "Do not send the `image/png` again.")]
    [InlineData("PUT /photos/{id}", "Photos are `image/png`.")]
    [InlineData("GET /photos/{id}", "Send the picture as `image/png`.")]
    public void Nothing_is_sent_that_is_not_said_to_be(string statement, string block) => Assert.Null(Read(statement, block).Body);

    [Theory]
    [InlineData("Returns the photo as `image/png`.", true)]
    [InlineData("Returns the photo as `image/png` if it is small.", false)]
    [InlineData("Returns the photo as `text/plain`.", false)]
    public void Bytes_are_returned_as_a_sentence_says(string block, bool areBytes) =>
        Assert.Equal(areBytes, Read("GET /photos/{id}", block).Returns?.Type?.Value is PrimitiveTypeFact { Kind: PrimitiveKind.Binary });

    private static OperationFacts Read(string statement, string blocks) =>
        Assert.Single(ReadPages.Read($"# Photos\n\n## Do it\n\n`{statement}`\n\n{blocks}\n").Operations);
}
