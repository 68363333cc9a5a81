package javalings.ownership.lower;

import com.sun.source.tree.Tree;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Place;
import javalings.ownership.spec.Nature;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of an expression: a place that has not been read yet, or nothing that is tracked.
 *
 * @param kind of the value in the place
 * @param nature of the type of the value, or of what it borrows
 * @param elements what a collection holds: {@code REF} for one of borrows
 */
record Term(@Nullable Place place, Kind kind, Nature nature, Kind elements, Tree tree) {

  /** Nothing to track. */
  static Term none(Tree tree) {
    return new Term(null, Kind.COPY, Nature.PLAIN, Kind.OWNED, tree);
  }

  /** A value that nothing local holds: of a static, of something shared. */
  static Term foreign(Nature nature, Tree tree) {
    return new Term(null, Kind.COPY, nature, Kind.OWNED, tree);
  }

  Term at(Tree other) {
    return new Term(place, kind, nature, elements, other);
  }

  Term holding(Kind elements) {
    return new Term(place, kind, nature, elements, tree);
  }

  /** The same as something that nobody lends by itself. */
  Term owned() {
    return new Term(place, kind, Nature.OWNED, elements, tree);
  }

  /** Whether losing it from sight would be unsound. */
  boolean strict() {
    return nature.strict() && kind != Kind.COPY;
  }

  /** A lambda that captured something, or another ordinary object with a borrow inside. */
  boolean carrier() {
    return nature == Nature.PLAIN && kind != Kind.COPY;
  }

  /** A collection of plain values, which Java shares and we lend. */
  boolean lent() {
    return nature == Nature.LENT && kind == Kind.OWNED;
  }

  /** The place of something that has one. */
  Place somewhere() {
    if (place == null) {
      throw new IllegalStateException("nothing is tracked here: " + tree);
    }
    return place;
  }

  /** The value itself behind the borrow that the place may hold. */
  Place referent() {
    var place = somewhere();
    return switch (kind) {
      case REF, VIEW -> place.then(Place.SHARED);
      case REFMUT -> place.then(Place.UNIQUE);
      case OWNED -> place;
      // An ordinary object has any number of owners; nobody may take it apart.
      case COPY -> place.then(Place.UNIQUE);
    };
  }
}
