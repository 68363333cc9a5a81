package javalings.borrowck.fuzz;

/** What the preludes call things, by type. */
final class PreludeWords {
  private PreludeWords() {}

  /** The function that looks at a value of this type. */
  static String look(Type type) {
    return switch (type) {
      case S, REF_S, MUT_S -> "look";
      case PT, REF_PT, MUT_PT -> "lookPt";
      case MSG, REF_MSG -> "lookMsg";
      case RES, REF_RES -> "lookRes";
      case GENERIC -> "lookAny";
      default -> throw new IllegalArgumentException("nothing looks at " + type);
    };
  }

  static String poke(Type type) {
    return type == Type.S || type == Type.REF_S || type == Type.MUT_S ? "poke" : "pokePt";
  }

  static String eat(Type type) {
    return switch (type) {
      case S, REF_S, MUT_S -> "eat";
      case PT, REF_PT, MUT_PT -> "eatPt";
      case MSG, REF_MSG -> "eatMsg";
      default -> "eatAny";
    };
  }

  /** The type of a shared borrow of a value of this type. */
  static Type shared(Type type) {
    return switch (type) {
      case S, REF_S, MUT_S -> Type.REF_S;
      case PT, REF_PT, MUT_PT -> Type.REF_PT;
      case MSG, REF_MSG -> Type.REF_MSG;
      case RES, REF_RES -> Type.REF_RES;
      case LIST, REF_LIST, MUT_LIST -> Type.REF_LIST;
      case OWNER, REF_OWNER, MUT_OWNER -> Type.REF_OWNER;
      default -> throw new IllegalArgumentException("not lent by name: " + type);
    };
  }

  static Type exclusive(Type type) {
    return switch (type) {
      case S, MUT_S, REF_S -> Type.MUT_S;
      case LIST, MUT_LIST, REF_LIST -> Type.MUT_LIST;
      case OWNER, MUT_OWNER, REF_OWNER -> Type.MUT_OWNER;
      default -> Type.MUT_PT;
    };
  }

  /** The start of a variable's name. */
  static String prefix(Type type) {
    return switch (type) {
      case INT -> "i";
      case S -> "s";
      case PT -> "p";
      case GENERIC -> "t";
      case MSG -> "msg";
      case RES -> "res";
      case BOX -> "box";
      case LIST, INTS, VIEWS, REFS, REF_LIST, MUT_LIST -> "list";
      case OWNER, REF_OWNER, MUT_OWNER -> "o";
      case MAP -> "map";
      case ARRAY -> "xs";
      case FROZEN -> "known";
      case REF_S, REF_PT, REF_MSG, REF_RES -> "r";
      case MUT_S, MUT_PT -> "m";
      case VIEW, WIDE, REF -> "v";
      case EDIT, REF_MUT -> "e";
      case CLOSURE, ONCE, FUNCTION -> "k";
      case ITERATOR -> "it";
    };
  }
}
