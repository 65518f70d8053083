using System.Text;

namespace Dramatis.CompilerServices;

/// <summary>Prints the members that a caption does not show: <c>{*}</c> in a template.</summary>
public static class CaptionRest
{
    /// <summary>
    /// Every given member but the shown ones and the time, with its name: <c> (host: Norland; format: remote)</c>. Empty
    /// if there is none.
    /// </summary>
    public static string Of(Entity entity, params ReadOnlySpan<string> shown)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var rest = new Rest(shown.ToArray());
        entity.VisitMembers(rest);
        return rest.ToString();
    }

    /// <summary>A name as words: <c>legalEntityId</c> is <c>legal entity id</c>. The first letter stays as it is.</summary>
    internal static string Words(ReadOnlySpan<char> name)
    {
        var words = new StringBuilder();
        foreach (var c in name)
        {
            words.Append(char.IsAsciiLetterUpper(c) && words.Length > 0 ? " " : "");
            words.Append(words.Length == 0 ? c : char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    private sealed class Rest(string[] shown) : MemberVisitor
    {
        private readonly StringBuilder _text = new();
        private string? _last;

        public override string ToString() => _last is null ? "" : $"{_text})";

        // The caption of a player who is shown is not made again: that would double the work at each level.
        protected override void VisitPlayer(string member, IPlayer player)
        {
            if (!shown.Contains(member))
            {
                Add(member, CaptionText.Of(player), CaptionText.IsClause(player) ? "; " : ", ");
            }
        }

        protected override void VisitField(string member, FieldValue value) => Add(member, value.ToString());

        private void Add(string member, string value, string separator = ", ")
        {
            if (member is "on" or "during" || shown.Contains(member))
            {
                return;
            }

            var label = member == _last ? separator : $"{(_last is null ? " (" : "; ")}{Words(member)}: ";
            _text.Append(label).Append(value);
            _last = member;
        }
    }
}
