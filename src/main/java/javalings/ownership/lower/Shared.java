package javalings.ownership.lower;

import java.util.List;
import java.util.function.Consumer;
import javalings.ownership.mir.Body;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Natures;
import javalings.ownership.spec.Signatures;

/** What all bodies of a file have in common. */
record Shared(
    Unit unit,
    Natures natures,
    Signatures signatures,
    Habits habits,
    Sharing sharing,
    Givers givers,
    Changers changers,
    Consumer<Body> bodies,
    List<Finding> findings) {}
