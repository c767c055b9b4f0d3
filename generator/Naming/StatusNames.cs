using System.Collections.Generic;
using System.Globalization;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>
/// The names of the case types: those that .NET's <c>HttpStatusCode</c> gives to status codes, and those that RFC 9110,
/// section 15, gives to their classes.
/// </summary>
internal static class StatusNames
{
    private const string Unnamed = "Status";

    private static readonly Dictionary<int, string> s_names = new()
    {
        [200] = "Ok",
        [201] = "Created",
        [202] = "Accepted",
        [203] = "NonAuthoritativeInformation",
        [204] = "NoContent",
        [205] = "ResetContent",
        [206] = "PartialContent",
        [207] = "MultiStatus",
        [208] = "AlreadyReported",
        [226] = "IMUsed",
        [300] = "MultipleChoices",
        [301] = "MovedPermanently",
        [302] = "Found",
        [303] = "SeeOther",
        [304] = "NotModified",
        [305] = "UseProxy",
        [306] = "Unused",
        [307] = "TemporaryRedirect",
        [308] = "PermanentRedirect",
        [400] = "BadRequest",
        [401] = "Unauthorized",
        [402] = "PaymentRequired",
        [403] = "Forbidden",
        [404] = "NotFound",
        [405] = "MethodNotAllowed",
        [406] = "NotAcceptable",
        [407] = "ProxyAuthenticationRequired",
        [408] = "RequestTimeout",
        [409] = "Conflict",
        [410] = "Gone",
        [411] = "LengthRequired",
        [412] = "PreconditionFailed",
        [413] = "RequestEntityTooLarge",
        [414] = "RequestUriTooLong",
        [415] = "UnsupportedMediaType",
        [416] = "RequestedRangeNotSatisfiable",
        [417] = "ExpectationFailed",
        [421] = "MisdirectedRequest",
        [422] = "UnprocessableEntity",
        [423] = "Locked",
        [424] = "FailedDependency",
        [426] = "UpgradeRequired",
        [428] = "PreconditionRequired",
        [429] = "TooManyRequests",
        [431] = "RequestHeaderFieldsTooLarge",
        [451] = "UnavailableForLegalReasons",
        [500] = "InternalServerError",
        [501] = "NotImplemented",
        [502] = "BadGateway",
        [503] = "ServiceUnavailable",
        [504] = "GatewayTimeout",
        [505] = "HttpVersionNotSupported",
        [506] = "VariantAlsoNegotiates",
        [507] = "InsufficientStorage",
        [508] = "LoopDetected",
        [510] = "NotExtended",
        [511] = "NetworkAuthenticationRequired",
    };

    private static readonly Dictionary<StatusRange, string> s_ranges = new()
    {
        [StatusRange.Parse("2XX")] = "Successful",
        [StatusRange.Parse("3XX")] = "Redirection",
        [StatusRange.Parse("4XX")] = "ClientError",
        [StatusRange.Parse("5XX")] = "ServerError",
        [StatusRange.Default] = "OtherStatus",
    };

    public static IReadOnlyDictionary<StatusRange, string> Ranges => s_ranges;

    public static IReadOnlyDictionary<int, string> All => s_names;

    /// <summary>Whether the runtime has its case type.</summary>
    public static bool IsStandard(StatusRange statuses) => !statuses.IsSingle || s_names.ContainsKey(statuses.First);

    /// <summary><c>Gone</c> for 410, <c>ClientError</c> for 4XX.</summary>
    public static string For(StatusRange statuses) => statuses.IsSingle ? For(statuses.First) : s_ranges[statuses];

    /// <summary><c>Gone</c>, or <c>Status592</c> for a code without a name.</summary>
    public static string For(int status) =>
        s_names.TryGetValue(status, out string? name) ? name : Unnamed + status.ToString(CultureInfo.InvariantCulture);

    /// <summary>The statuses that a case type is for, or null where it is no case type.</summary>
    public static StatusRange? StatusOf(string name)
    {
        foreach (KeyValuePair<int, string> status in s_names)
        {
            if (status.Value == name)
            {
                return StatusRange.Single(status.Key);
            }
        }

        foreach (KeyValuePair<StatusRange, string> range in s_ranges)
        {
            if (range.Value == name)
            {
                return range.Key;
            }
        }

        return name.StartsWith(Unnamed, System.StringComparison.Ordinal) && int.TryParse(name.Substring(Unnamed.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            ? StatusRange.Single(code)
            : null;
    }
}
