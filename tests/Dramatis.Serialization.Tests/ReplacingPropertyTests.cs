using CsCheck;

namespace Dramatis.Serialization.Tests;

/// <summary>Random fact bases in which every actor and every source gets another content.</summary>
public sealed class ReplacingPropertyTests
{
    [Fact]
    public void A_replaced_base_is_the_one_that_its_file_gives_and_goes_back_to_the_former() => FixedCases.Sample(
        Gen.Int.Array[1, 25].Select(static seeds => RandomClaims.Make(seeds).Facts),
        static before =>
        {
            // An actor with errors, which all its claims doubt, stays as it is: once it is sound, it must stay sound.
            Actor[] actors = [.. before.Actors<Actor>().Where(static actor => actor.Validate().IsValid)];
            var builder = before.ToBuilder();
            builder.Replace(Array.ConvertAll(actors, static actor => actor with { Identification = Other(actor.Identification) }));
            Retitle(builder, static source => "Another " + source.Title);

            var after = builder.Build();
            Assert.All(after.Claims, claim => Assert.All(
                NamedActors.Of(claim.Whole).Concat(claim.Source.Authors), actor => Assert.Equal(after.Get<Actor>(actor.Id), actor)));
            Assert.True(FactBase.Diff(after, Files.Read(Files.Write(after))).IsEmpty);
            Assert.Equal(before.Claims.Select(static claim => claim.Id), after.Claims.Select(static claim => claim.Id));
            Assert.Equal(actors.Length, FactBase.Diff(before, after).Actors.Changed.Count);
            Assert.Equal(before.Sources.Count, FactBase.Diff(before, after).Sources.Changed.Count);

            builder.Replace(actors);
            Retitle(builder, source => before.Sources.First(former => former.Id == source.Id).Title);
            Assert.Equal(Files.Write(before), Files.Write(builder.Build()));
        },
        iter: 200);

    // The date of a source can hang on another source, so that each is replaced as the builder has it by then.
    private static void Retitle(FactBase.Builder builder, Func<Source, string?> title)
    {
        foreach (var id in builder.Build().Sources.Select(static source => source.Id))
        {
            var source = builder.Build().Sources.First(source => source.Id == id);
            builder.Replace(source with { Title = title(source) });
        }
    }

    // An identified actor must have more than another; no other content is wrong for any.
    private static Identification Other(Identification identification) =>
        identification == Identification.Unresolved ? Identification.Anonymous : Identification.Unresolved;
}
