package javalings.model;

import static javalings.model.ErrorCode.Area.COST;
import static javalings.model.ErrorCode.Area.JAVAC;
import static javalings.model.ErrorCode.Area.MEMORY;
import static javalings.model.ErrorCode.Area.OWNERSHIP;
import static javalings.model.ErrorCode.Area.SHAPE;
import static javalings.model.ErrorCode.Area.SQL;
import static javalings.model.ErrorCode.Area.THREADS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every code that Javalings reports, once, with what it means in a line. rustc's codes have rustc's
 * numbers, the others are words of ours. Each has its page and may be what a screen offers to
 * explain. An error of javac has a word here and its keys in {@code JavacKeys}. A new code is a row
 * here, the rule that reports it, and the page with its program.
 */
public enum ErrorCode {
  E0053(OWNERSHIP, "a method takes more than the one that it overrides"),
  E0106(OWNERSHIP, "a borrowed result does not say what it borrows from"),
  E0261(OWNERSHIP, "a signature names a lifetime that does not exist"),
  E0277(OWNERSHIP, "something goes to another thread that must not be shared"),
  E0373(OWNERSHIP, "a lambda outlives what it borrows"),
  E0381(OWNERSHIP, "a variable is used before it has a value"),
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
  MEMORY_OUT_OF_BOUNDS(MEMORY, "an access reaches past the end of a segment"),
  MEMORY_READ_ONLY(MEMORY, "memory that was lent for reading is written"),
  MEMORY_WRONG_THREAD(MEMORY, "memory of one thread is used by another"),

  SQL_AMBIGUOUS_NAME(SQL, "more than one table of a query has a column of that name"),
  SQL_COLUMN_TYPE(SQL, "a column has another type than the component that it becomes"),
  SQL_COLUMNS(SQL, "the columns of a query are not the components of its record"),
  SQL_GROUPING(
      SQL, "a column of a group has several values, or a condition on groups is too early"),
  SQL_NO_ROWS(SQL, "a statement gives rows where none are read, or none where some are"),
  SQL_NOT_LITERAL(SQL, "the text of a query is made when the program runs"),
  SQL_NULL(SQL, "a column may be null, and its component has no room for that"),
  SQL_PARAMETER_TYPE(SQL, "a value has another type than the parameter that it is for"),
  SQL_PARAMETERS(SQL, "a query has more or fewer parameters than it is given values"),
  SQL_REFUSED(SQL, "the database refuses a statement, or a program may not send it"),
  SQL_SCHEMA(SQL, "nothing says which tables a query is about"),
  SQL_SYNTAX(SQL, "something is wrong with how a query is written"),
  SQL_TYPES(SQL, "values of different types meet inside of a query"),
  SQL_UNKNOWN_NAME(SQL, "a query names a table, a column or a function that is not there"),

  UNKNOWN_NAME(JAVAC, "a name is used that is not declared here"),
  UNKNOWN_PACKAGE(JAVAC, "an import names a package that is not there"),
  INCOMPATIBLE_TYPES(JAVAC, "a value has another type than the place it goes to"),
  WRONG_ARGUMENTS(JAVAC, "the arguments do not fit the parameters"),
  AMBIGUOUS_CALL(JAVAC, "two declarations fit equally well"),
  SOMETHING_MISSING(JAVAC, "a sign or a word is not the one that can stand here"),
  MISSING_BRACE(JAVAC, "the file ends while a brace is still open"),
  ILLEGAL_START(JAVAC, "something cannot begin like this"),
  NOT_A_STATEMENT(JAVAC, "a value stands alone where something has to be done"),
  MISSING_RETURN(JAVAC, "a way through the method ends without a result"),
  NO_RETURN_TYPE(JAVAC, "a method has no result type"),
  ASSIGNED_TWICE(JAVAC, "a final variable may get a second value"),
  ASSIGNED_FINAL(JAVAC, "something that never changes is assigned"),
  CHANGED_CAPTURE(JAVAC, "a lambda uses a variable that changes"),
  UNREPORTED_EXCEPTION(JAVAC, "a checked exception is neither caught nor declared"),
  EXCEPTION_NEVER_THROWN(JAVAC, "a checked exception is caught that nothing throws"),
  EXCEPTION_CAUGHT_BEFORE(JAVAC, "an earlier catch takes this exception already"),
  NOT_EXHAUSTIVE(JAVAC, "a switch leaves a case out"),
  DOMINATED_CASE(JAVAC, "an earlier case takes everything that this one would"),
  DUPLICATE_CASE(JAVAC, "a case stands twice in one switch"),
  CASE_OF_ANOTHER_TYPE(JAVAC, "a case can never be a value of what is switched over"),
  MIXED_CASES(JAVAC, "arrows and colons stand in one switch"),
  FALLS_INTO_PATTERN(JAVAC, "a case falls through to or out of a pattern"),
  NO_RESULT_OF_SWITCH(JAVAC, "a switch that has to give a value has a case without one"),
  WRONG_RECORD_PATTERN(JAVAC, "a record pattern does not fit the record"),
  UNCHECKED_TEST(JAVAC, "a type test asks for something that is not known at run time"),
  NOT_IMPLEMENTED(JAVAC, "a method that is promised is not there"),
  OVERRIDES_NOTHING(JAVAC, "a method says that it overrides one, and there is none"),
  WEAKER_OVERRIDE(JAVAC, "a method promises less than the one that it overrides"),
  NEEDS_AN_INSTANCE(JAVAC, "a static method uses something that belongs to an object"),
  NOT_ACCESSIBLE(JAVAC, "something is hidden from here"),
  ALREADY_DEFINED(JAVAC, "a name is declared a second time in one scope"),
  NO_VALUE(JAVAC, "a method gives nothing back that could be used here"),
  UNREACHABLE(JAVAC, "nothing ever comes to this line"),
  WRONG_FILE_NAME(JAVAC, "a public class is in a file of another name"),
  NOT_COMPARABLE(JAVAC, "two values of types that have nothing in common are compared"),
  WRONG_OPERATOR(JAVAC, "an operator does not work on these types"),
  NUMBER_TOO_LARGE(JAVAC, "a number does not fit into its type"),
  BAD_LITERAL(JAVAC, "a text or a character is not closed or not allowed"),
  NOT_AN_ARRAY(JAVAC, "brackets stand after something that is no array"),
  NO_MEMBERS(JAVAC, "a primitive value has no methods and no fields"),
  NOT_ITERABLE(JAVAC, "a for-each goes over something that has no elements"),
  ABSTRACT_INSTANCE(JAVAC, "an object of an abstract type is made"),
  CLOSED_HIERARCHY(JAVAC, "a class extends something that allows no further subclasses"),
  GENERIC_ARRAY(JAVAC, "an array of a generic type is made"),
  OUTSIDE_OF_BOUND(JAVAC, "a type argument is not within the bound"),
  PRIMITIVE_TYPE_ARGUMENT(JAVAC, "a primitive type stands where an object type is wanted"),
  TYPE_ARGUMENTS(JAVAC, "a generic type gets the wrong number of types"),
  WRONG_SUPERTYPE(JAVAC, "a class stands where an interface is wanted, or the other way round"),
  WRONG_MODIFIER(JAVAC, "a modifier cannot stand here, or not beside another one"),
  DIAMOND(JAVAC, "a type argument that was left out cannot be found"),
  VAR_WITHOUT_TYPE(JAVAC, "var has nothing to take its type from"),
  OUT_OF_PLACE(JAVAC, "a statement stands where it has nothing to do"),
  BAD_RECORD(JAVAC, "a record has something that records do not have"),
  BEFORE_SUPER(JAVAC, "an object is used before it is ready"),
  METHOD_BODY(JAVAC, "a method has no body, or has one that it may not have"),
  BAD_RESOURCE(JAVAC, "a try cannot close this"),
  BAD_METHOD_REFERENCE(JAVAC, "a method reference does not fit the function that is wanted"),
  NEEDS_A_CONSTANT(JAVAC, "a value is wanted that is known when the program is compiled"),
  WRONG_ANNOTATION(JAVAC, "an annotation does not get its values as it wants them");

  private final Area area;
  private final String word;
  private final String meaning;

  ErrorCode(Area area, String meaning) {
    this.area = area;
    this.word =
        name().startsWith("E0") ? name() : name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.meaning = meaning;
  }

  /** The code of that word, or with that key of javac; capitals do not matter. */
  public static Optional<ErrorCode> of(String word) {
    var wanted = JavacKeys.word(word).orElse(word);
    return Arrays.stream(values()).filter(code -> code.word.equalsIgnoreCase(wanted)).findFirst();
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
    MEMORY("Memory outside of the heap"),
    SQL("Queries to a database"),
    JAVAC("javac's own errors");

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
