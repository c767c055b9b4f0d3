using Notes;
using PiecesGen;

// With an address as its argument this program calls the server there; without one, the stand-in below.
var client = args is [string address] ? new NotesClient(new Uri(address)) : new NotesClient(new HttpClient(new StandIn()));

Responses<Ok<Note>, NotFound<string>> response = await client.Notes.NoteSnapshotResponseAsync("1");

// Add a status to the table in docs-input/NotesApi.md, and this no longer compiles until there is an arm for it.
Console.WriteLine(response.Match(
    ok => $"{ok.Value.Id}: {ok.Value.Text}",
    missing => $"no such note: {missing.Value}"));
