/** An invented lesson that uses every component of the vocabulary, with one of each state. */
export const galleryMdx = `<Step id="all-of-it" title="What can stand in a step?">

<InShort>The answer stands here in a sentence. And here in a second one.</InShort>

<SourcesEnd />

<GuessFirst fact="document" />

A paragraph with a <Term id="quay">quay</Term> in it, and evidence of each standing: <Evidence fact="document" />
<Evidence fact="reported" /> <Evidence fact="claim" /> <Evidence fact="forecast" /> <Evidence fact="opinion" />
<Evidence fact="differ" /> <Evidence fact="superseded" />

The standing alone, in a word: <Status fact="document" /> <Status fact="reported" /> <Status fact="claim" />
<Status fact="forecast" /> <Status fact="opinion" /> <Status fact="differ" /> <Status fact="superseded" />

<Quantity fact="document">for mooring at a quay that is shut</Quantity>

<Timeline>
<Moment date="1998" fact="document">The town adopts the harbor rule.</Moment>
<Moment date="2019-04" fact="reported">A storm breaks the old breakwater, and the board begins to close the quay more often.</Moment>
<Moment date="2024-03-08" fact="differ">The board shuts the north quay.</Moment>
</Timeline>

<ConsequenceTree title="What could follow from a closure">
<Consequence if="If the quay is shut">
<Outcome fact="document">No boat could moor there.</Outcome>
<Consequence if="If a skipper moors there anyway">
<Outcome fact="document">A fine could follow.</Outcome>
<Outcome fact="forecast">The insurer could refuse to pay for damage to the boat, and to boats beside it.</Outcome>
</Consequence>
<Consequence if="If the quay stays shut for a week">
<Outcome fact="claim">The fish market could close.</Outcome>
</Consequence>
</Consequence>
<Consequence if="If the quay stays open">
<Outcome fact="opinion">Boats could be damaged.</Outcome>
</Consequence>
</ConsequenceTree>

<ActorTable title="Who wants what">
<Actor name="The harbor board">
<Wants fact="document">the right to shut a quay in strong wind</Wants>
<Said fact="claim">it has never shut one without need</Said>
</Actor>
<Actor name="The skippers">
<Wants fact="reported">a say in each closure</Wants>
<Wants fact="opinion">a higher limit of wind</Wants>
</Actor>
</ActorTable>

<Contrast title="Two rules side by side" a="The harbor rule" b="The river rule">
<Point about="Who decides">
<A fact="document">The harbor master</A>
<B fact="reported">A board of five</B>
</Point>
<Point about="When">
<A fact="document" and="differ">In wind of more than 60 miles an hour, and not for longer than the wind lasts</A>
<B fact="claim">

At any time, once the board has met.

</B>
</Point>
</Contrast>

<Unknowns>

- Has anybody ever paid the fine?
- Who owns the breakwater?

</Unknowns>

<CheckElsewhere>
<Look source="harbor-rule">Read section 3 and look for the limit of wind.</Look>
<Look source="harbor-news">Find who is quoted, and who is not.</Look>
</CheckElsewhere>

<Check fact="document" />

</Step>

<Step id="another" title="What does a second step look like below the first?">

It has its own button that reads it aloud, and once the question above was guessed at, it says what the guess was.
<Evidence fact="reported" />

<HowWeChecked fact="document" />

<HowWeChecked fact="reported" />

<Check fact="reported" />

</Step>
`;
