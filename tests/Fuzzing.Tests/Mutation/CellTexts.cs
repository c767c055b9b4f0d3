using PiecesGen.Fuzzing.Tests.Attacks;

namespace PiecesGen.Fuzzing.Tests.Mutation;

/// <summary>What a cell may turn into: types, statuses, names and notes that no page of ours has, beside the attacks.</summary>
internal static class CellTexts
{
    public static readonly IReadOnlyList<string> All =
    [
        " **List[Dict[str, List[int]]]** ", " **List[List[List[List[Other]]]]** ", " `Array<Array<{ [key: string]: Other; }>>` ", " **'a' \\| 'b' \\| 'a'** ", " **1 \\| 2** ",
        " [**Set<Mood>**](Mood.md) ", " **Optional[Union[str, None]]** ", " **Dict[Mood, str]** ", " **void** ", " **None** ", " **any** ", " **file** ", " **bytearray** ",
        " **List[** ", " **]]>>** ", " **200** ", " **99** ", " **0** ", " **1000** ", " **-1** ", " **2147483648** ", " **99999999999999999999** ", " **2XX** ", " **default** ", " **204** ",
        " **class** ", " **value** ", " **Value** ", " **equals** ", " **id** ", " **ID** ", " **_id** ", " **additional_properties** ", " **json_converter** ", " **cancellation_token** ",
        " **request_uri** ", " **response** ", " **headers** ", " **form** ", " **item** ", " **writer** ", " **1st** ", " ****** ", " [**x**](y) ", " [] ", " `` ",
        " **GET** /a/{id}/{id} ", " **POST** / ", " **PATCH** /{} ", " **BREW** /pot ", " GET ", " **DELETE** /a\\b?c=d#e/{unknown} ", " **GET** //evil.example/%2e%2e/ ",
        " [optional] ", " [default to undefined] ", " [readonly] ", " must be one of [\"a\", \"a\", \"A\", \"\"] ", " [enum: 1, 2, 3] ", " body ", " header ", " cookie ", " path ", " yes ", " no ", " ", "",
        .. AttackTexts.All,
    ];
}
