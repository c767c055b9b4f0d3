using System.Collections.Generic;
using System.Globalization;

namespace PiecesGen.Generator.Naming;

/// <summary>The names that .NET's <c>HttpStatusCode</c> gives to status codes; the runtime's case types bear them.</summary>
internal static class StatusNames
{
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

    public static IReadOnlyDictionary<int, string> All => s_names;

    public static bool IsStandard(int status) => s_names.ContainsKey(status);

    /// <summary><c>Gone</c>, or <c>Status592</c> for a code without a name.</summary>
    public static string Of(int status) =>
        s_names.TryGetValue(status, out string? name) ? name : "Status" + status.ToString(CultureInfo.InvariantCulture);
}
