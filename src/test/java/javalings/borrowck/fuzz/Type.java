package javalings.borrowck.fuzz;

import java.util.EnumSet;
import java.util.Set;

/** The types of the fuzzer's little world; both preludes declare them. */
enum Type {
  INT("int", "i32"),
  S("S", "S"),
  PT("Pt", "Pt"),
  GENERIC("T", "T"),
  MSG("Msg", "Msg"),
  RES("Res", "Res"),
  BOX("Owned<Integer>", "Owned<i32>"),
  OWNER("Owned<S>", "Owned<S>"),
  MAP("HashMap<Integer, S>", "Map<S>"),
  ARRAY("int[]", "Ints"),
  /** A list that nobody changes any more, of values without owners. */
  FROZEN("List<Integer>", "Frozen"),
  LIST("ArrayList<S>", "Vec<S>"),
  INTS("ArrayList<Integer>", "Vec<i32>"),
  VIEWS("ArrayList<V>", "Vec<V<'_>>"),
  REFS("ArrayList<@Borrowed S>", "Vec<&S>"),
  REF_S("@Borrowed S", "&S"),
  MUT_S("@BorrowedMut S", "&mut S"),
  REF_PT("@Borrowed Pt", "&Pt"),
  MUT_PT("@BorrowedMut Pt", "&mut Pt"),
  REF_MSG("@Borrowed Msg", "&Msg"),
  REF_RES("@Borrowed Res", "&Res"),
  REF_LIST("@Borrowed ArrayList<S>", "&Vec<S>"),
  MUT_LIST("@BorrowedMut ArrayList<S>", "&mut Vec<S>"),
  REF_OWNER("@Borrowed Owned<S>", "&Owned<S>"),
  MUT_OWNER("@BorrowedMut Owned<S>", "&mut Owned<S>"),
  VIEW("V", "V<'_>"),
  WIDE("W", "W<'_>"),
  EDIT("M", "M<'_>"),
  REF("Ref<Integer>", "Ref<'_, i32>"),
  REF_MUT("RefMut<Integer>", "RefMut<'_, i32>"),
  /** A closure that may be called often. */
  CLOSURE("Runnable", "_"),
  /** A closure that consumes what it captured. */
  ONCE("Runnable", "_"),
  /** A closure of an int. */
  FUNCTION("IntUnaryOperator", "_"),
  /** No value of the program: a loop's hold on its collection. */
  ITERATOR("", "");

  private static final Set<Type> SHARED =
      EnumSet.of(REF_S, REF_PT, REF_MSG, REF_RES, REF_LIST, REF_OWNER, VIEW, WIDE, REF);
  private static final Set<Type> EXCLUSIVE =
      EnumSet.of(MUT_S, MUT_PT, MUT_LIST, MUT_OWNER, EDIT, REF_MUT);

  final String java;
  final String rust;

  Type(String java, String rust) {
    this.java = java;
    this.rust = rust;
  }

  Text text() {
    return new Text(java, rust);
  }

  boolean copies() {
    return this == INT || this == FROZEN || SHARED.contains(this);
  }

  /** Lends somebody else's value for reading. */
  boolean shares() {
    return SHARED.contains(this);
  }

  /** Lends somebody else's value for writing. */
  boolean excludes() {
    return EXCLUSIVE.contains(this);
  }

  /** A plain Rust reference, whose target is reached through it. */
  boolean reference() {
    return rust.startsWith("&");
  }

  boolean lends() {
    return shares() || excludes();
  }

  /** Has fields that programs name. */
  boolean struct() {
    return this == S || this == REF_S || this == MUT_S;
  }

  boolean point() {
    return this == PT || this == REF_PT || this == MUT_PT;
  }
}
