package javalings.model;

import static javalings.model.ErrorCode.Area.COST;
import static javalings.model.ErrorCode.Area.MEMORY;
import static javalings.model.ErrorCode.Area.OWNERSHIP;
import static javalings.model.ErrorCode.Area.SHAPE;
import static javalings.model.ErrorCode.Area.THREADS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every code that Javalings reports, once, with what it means in a line. rustc's codes have rustc's
 * numbers, the others are words of ours. Each has its page and may be what a screen offers to
 * explain. javac's own keys are not here, but for those that a page tells of. A new code is a row
 * here, the rule that reports it, and the page with its program.
 */
public enum ErrorCode {
  E0053(OWNERSHIP, "a method takes more than the one that it overrides"),
  E0106(OWNERSHIP, "a borrowed result does not say what it borrows from"),
  E0261(OWNERSHIP, "a signature names a lifetime that does not exist"),
  E0277(OWNERSHIP, "something goes to another thread that must not be shared"),
  E0373(OWNERSHIP, "a lambda outlives what it borrows"),
  E0381(
      OWNERSHIP,
      "a variable is used before it has a value",
      "compiler.err.var.might.not.have.been.initialized"),
  E0382(OWNERSHIP, "a value is used after it was moved"),
  E0499(OWNERSHIP, "two exclusive borrows at a time"),
  E0500(OWNERSHIP, "a lambda needs a value for itself that is borrowed already"),
  E0501(OWNERSHIP, "a value is used that a lambda has for itself"),
  E0502(OWNERSHIP, "a value is changed while somebody looks at it"),
  E0503(OWNERSHIP, "a value is read while it is exclusively borrowed"),
  E0505(OWNERSHIP, "a value is moved while it is borrowed"),
  E0506(OWNERSHIP, "a variable or field is assigned while it is borrowed"),
  E0507(OWNERSHIP, "a value is moved out of something that is only borrowed"),
  E0515(OWNERSHIP, "a borrow of something local is returned"),
  E0521(OWNERSHIP, "a borrow that was lent for a call gets away"),
  E0524(OWNERSHIP, "two lambdas both need a value for themselves"),
  E0525(OWNERSHIP, "a lambda can be called only once, and may be called again"),
  E0594(OWNERSHIP, "something is assigned through a shared borrow"),
  E0596(OWNERSHIP, "something is borrowed exclusively through a shared borrow"),
  E0597(OWNERSHIP, "a value does not live as long as a borrow of it"),
  E0621(OWNERSHIP, "the result borrows from something else than the signature says"),
  E0631(OWNERSHIP, "a function takes what it is only shown"),
  E0700(OWNERSHIP, "what is returned still looks at something, and the signature does not say so"),
  E0716(OWNERSHIP, "a borrow of a temporary value is kept"),
  ESCAPE(OWNERSHIP, "a value gets out of the checker's sight"),
  NULL(OWNERSHIP, "something of a value is used, and there may be no value"),
  BOUNDS(OWNERSHIP, "an index lies outside of what it counts"),

  DATA_RACE(THREADS, "two threads use one variable, and nothing orders them"),
  RACE_CONDITION(THREADS, "the outcome depends on who comes first"),
  DEADLOCK(THREADS, "threads wait for each other, for ever"),
  LIVELOCK(THREADS, "threads run for ever, and nothing comes of it"),

  COST_ALLOCATION(COST, "an object is made for every element"),
  COST_BOXING(COST, "a primitive is put into an object, or taken out of one"),
  COST_INTERFACE_CALL(COST, "a method is called through an interface for every element"),
  COST_LOCK(COST, "a lock is taken"),
  COST_RECURSION(COST, "a method calls itself"),
  COST_STRING_CONCAT(COST, "a string is built anew for every element"),
  COST_TAIL_POSITION(COST, "there is work left to do after the recursive call"),
  COST_THREW(COST, "the method that is measured throws"),
  COST_TYPE_TEST(COST, "it is asked for every element what kind of object something is"),

  SHAPE_CALL(SHAPE, "something is called that the exercise asks to do without"),
  SHAPE_CAST(SHAPE, "a cast where a pattern is asked for"),
  SHAPE_DEFAULT(SHAPE, "a `default` where all cases are known"),
  SHAPE_LOOP(SHAPE, "a loop where another way is asked for"),
  SHAPE_ORDER(SHAPE, "lines are to be moved, and one is new, changed or missing"),
  SHAPE_PLACEHOLDER(SHAPE, "a value before anybody knows it"),
  SHAPE_RECURSIVE(SHAPE, "a method comes back to itself where a loop is asked for"),
  SHAPE_SIGNATURE(SHAPE, "a method has lost the head that it was given"),

  MEMORY_CLOSED(MEMORY, "memory is used after its arena was closed"),
  MEMORY_IN_USE(MEMORY, "an arena is closed while somebody uses its memory"),
  MEMORY_MISALIGNED(MEMORY, "an offset does not fit the alignment of the value"),
  MEMORY_NOT_CLOSEABLE(MEMORY, "an arena is closed that nobody may close"),
  MEMORY_OUT_OF_BOUNDS(MEMORY, "an access reaches behind the end of a segment"),
  MEMORY_READ_ONLY(MEMORY, "memory that was lent for reading is written"),
  MEMORY_WRONG_THREAD(MEMORY, "memory of one thread is used by another");

  private final Area area;
  private final String word;
  private final String meaning;
  private final Optional<String> javacKey;

  ErrorCode(Area area, String meaning) {
    this(area, meaning, Optional.empty());
  }

  /** A rule that javac has, too, and reports under its own key. */
  ErrorCode(Area area, String meaning, String javacKey) {
    this(area, meaning, Optional.of(javacKey));
  }

  ErrorCode(Area area, String meaning, Optional<String> javacKey) {
    this.area = area;
    this.word =
        name().startsWith("E0") ? name() : name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.meaning = meaning;
    this.javacKey = javacKey;
  }

  /** The code of that word, or with that key of javac; capitals do not matter. */
  public static Optional<ErrorCode> of(String word) {
    return Arrays.stream(values())
        .filter(code -> code.word.equalsIgnoreCase(word) || code.hasKey(word))
        .findFirst();
  }

  /** Diagnostics are shown without the beginning that all keys of errors have. */
  private boolean hasKey(String word) {
    return javacKey
        .filter(key -> key.equals(word) || key.equals("compiler.err." + word))
        .isPresent();
  }

  /** {@code E0382}, {@code data-race}: how it is written in a diagnostic. */
  public String word() {
    return word;
  }

  public String meaning() {
    return meaning;
  }

  /** The name of its page, which is in the folder of all of them. */
  public String page() {
    return word + ".md";
  }

  /** The subjects of codes, in the order in which they are listed. */
  public enum Area {
    OWNERSHIP("Ownership and borrowing"),
    THREADS("Threads"),
    COST("What code costs"),
    SHAPE("The shape of code"),
    MEMORY("Memory outside of the heap");

    private final String title;

    Area(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** The codes of the area. */
    public List<ErrorCode> codes() {
      return Arrays.stream(ErrorCode.values()).filter(code -> code.area == this).toList();
    }
  }
}
