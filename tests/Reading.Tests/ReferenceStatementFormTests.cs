using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Statements that stand in items and cells among other things.</summary>
public class ReferenceStatementFormTests
{
    [Theory]
    [InlineData("* Method: `GET`\n* Endpoint: `/rooms/{token}`", "GET /rooms/{token}")]
    [InlineData("- **Method**: GET\n- **URL:** `/rooms/{token}`\n- Auth: token", "GET /rooms/{token}")]
    [InlineData("* Requires: spring\n* Syntax: `/rooms/<token>`\n* HTTP method: GET", "GET /rooms/{token}")]
    [InlineData("- Endpoint: `GET /rooms/:token`\n- Result: none", "GET /rooms/{token}")]
    [InlineData("- Method: water it\n- Path: `/rooms`", null)]
    [InlineData("- Method: GET\n- Path: through the garden", null)]
    [InlineData("- Places\n  - Method: GET\n  - Path: `/rooms`", null)]
    public void Items_of_a_list_say_the_method_and_the_path(string list, string? expected) =>
        Assert.Equal(expected is null ? [] : [$"see_room {expected} See a room"], ReadPages.Read($"# Rooms\n\n## See a room\n\n{list}\n").Operations.Select(Texts.From));

    [Fact]
    public void The_last_item_of_a_list_labels_what_stands_behind_it()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read(
            """
            # Rooms

            ## See a room

            * Method: `GET`
            * Endpoint: `/rooms/{token}`
            * Data:

            | field | type |
            | --- | --- |
            | `limit` | int |

            * Response:
                - Status code:
                    + `200 OK`
                    + `404 Not Found When there is none
                - Data:

            | field | type |
            | --- | --- |
            | `id` | int |
            """).Operations);

        Assert.Equal(["token: - unstated", "limit: Integer unstated"], Texts.From(operation.Parameters));
        Assert.Equal(["200 OK", "404 Not Found When there is none"], Texts.From(operation.Responses));
        Assert.Equal("{ id: Integer unstated }", Texts.From(operation.Returns?.Type?.Value).Trim());
    }

    [Theory]
    [InlineData("| Endpoint | Description |\n| --- | --- |\n| `GET /plants` | List plants |\n| `POST /beds` | It digs a bed. Plant it. |", "list_plants GET /plants List plants", "post_beds POST /beds Garden")]
    [InlineData("| API | Action |\n| --- | --- |\n| GET: /plants | List plants. |", "list_plants GET /plants List plants")]
    [InlineData("- GET /plants - List plants\n- **DELETE** `/plants/{id}` Remove one", "list_plants GET /plants List plants", "remove_one DELETE /plants/{id} Remove one")]
    [InlineData("GET: `/plants`\n: List plants\n\nPOST: `/plants`\n: adds one", "list_plants GET /plants List plants", "adds_one POST /plants adds one")]
    [InlineData("| Method | Description |\n| --- | --- |\n| GET | See it |\n| POST /plants | Add one |\n| none | Leave it |")]
    [InlineData("- Take /plants away\n- GET what is there")]
    public void Cells_and_items_hold_whole_statements(string block, params string[] expected) => Assert.Equal(expected, ReadPages.Read($"# Garden\n\n{block}\n").Operations.Select(Texts.From));

    [Theory]
    [InlineData("/plants/$PLANT_ID/leaves/${LEAF}", "/plants/{PLANT_ID}/leaves/{LEAF}")]
    [InlineData("/plants/$metadata", "/plants/$metadata")]
    [InlineData("/plants/a$B", "/plants/a$B")]
    public void Variables_of_a_shell_are_those_of_the_path(string path, string expected) => Assert.Equal(expected, Assert.Single(ReadPages.Read($"# Plants\n\n## See\n\n`GET {path}`\n").Operations).Path?.Value);

    [Theory]
    [InlineData("| id *String* | No | Which. |", "id in Query: String optional 'Which.'")]
    [InlineData("| ids *Array of String* | Yes | Which. |", "ids in Query: List<String> required 'Which.'")]
    [InlineData("| id **mandatory** | | Which. |", "id in Query: - optional 'Which.'")]
    [InlineData("| id *of a plant* | No | Which. |")]
    public void A_cell_of_a_name_may_say_the_type(string row, params string[] expected) =>
        Assert.Equal(expected, Texts.From(Assert.Single(ReadPages.Read($"# Plants\n\n## See\n\n`GET /plants`\n\n#### Query parameters\n\n| Parameter | Required | Description |\n| --- | --- | --- |\n{row}\n").Operations).Parameters));

    [Fact]
    public void Items_of_statuses_name_what_comes_back_by_a_link_alone() => Assert.Equal(
        ["201  is Plant→#plant", "409 There is [one](#plant)"],
        Texts.From(Assert.Single(ReadPages.Read("# Plants\n\n## Add\n\n`POST /plants`\n\nResponses:\n\n- 201: [Plant](#plant)\n- 409: There is [one](#plant)\n").Operations).Responses));
}
