namespace PiecesGen.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests ask why each of them ran.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Inputs = nameof(Inputs);
    public const string Synonyms = nameof(Synonyms);
    public const string Pages = nameof(Pages);
    public const string PageSpellings = nameof(PageSpellings);
    public const string Spellings = nameof(Spellings);
    public const string Clients = nameof(Clients);
    public const string Arrangement = nameof(Arrangement);
    public const string ObjectIndexes = nameof(ObjectIndexes);
    public const string ModelledPages = nameof(ModelledPages);
    public const string Division = nameof(Division);
    public const string Indexes = nameof(Indexes);
    public const string MergedModels = nameof(MergedModels);
    public const string MergedGroups = nameof(MergedGroups);
    public const string Merge = nameof(Merge);
    public const string Model = nameof(Model);
    public const string NamingIndexes = nameof(NamingIndexes);
    public const string NamedSchemas = nameof(NamedSchemas);
    public const string NamedGroups = nameof(NamedGroups);
    public const string Names = nameof(Names);
    public const string Client = nameof(Client);
    public const string References = nameof(References);
    public const string Registrations = nameof(Registrations);
    public const string KeyedRegistrations = nameof(KeyedRegistrations);
    public const string Descriptions = nameof(Descriptions);
    public const string Groups = nameof(Groups);
    public const string Schemas = nameof(Schemas);
    public const string Statuses = nameof(Statuses);
    public const string TestHandlers = nameof(TestHandlers);
    public const string ReferencedClients = nameof(ReferencedClients);
    public const string Diagnostics = nameof(Diagnostics);
    public const string ProjectFiles = nameof(ProjectFiles);
    public const string Baselines = nameof(Baselines);
    public const string Changes = nameof(Changes);
}
