package javalings.borrowck.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.ObservedBody;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The state of one body while it is built: its graph, its variables, its open scopes. Trees contain
 * each other; the classes that lower them reach one another through {@link #statements()} and
 * {@link #expressions()}, and know no more of each other than that.
 */
abstract class BodyContext {
  final FileContext file;
  final @Nullable BodyContext outer;
  final BodyBuilder builder = new BodyBuilder();
  final JumpTargets jumps = new JumpTargets();
  final VariableTable variables;
  final ValueOperations values;
  final ScopeStack scopes;
  final FieldWalks walks;
  final NullableParts nulls;

  /** Variables whose object something else goes on holding: an element, a field. */
  final BitSet shown = new BitSet();

  private final List<Observation> observations = new ArrayList<>();
  private final Map<Integer, Observation> givingAway = new HashMap<>();

  /** The result that a {@code return} has to give. */
  RequiredReturn returns = RequiredReturn.ANYTHING;

  /**
   * The body of a lambda.
   *
   * @param captured its own name for each variable of the body around it
   */
  record LambdaBody(MirBody mirBody, Map<Integer, Integer> captured) {}

  BodyContext(FileContext file, @Nullable BodyContext outer) {
    this.file = file;
    this.outer = outer;
    variables = new VariableTable(this);
    values = new ValueOperations(this);
    scopes = new ScopeStack(this);
    walks = new FieldWalks(this);
    nulls = new NullableParts(this);
  }

  void observe(Observation observation) {
    observations.add(observation);
  }

  /** A lambda, by the local that holds it, gives away what it captured. */
  void givesAway(int lambda, Observation how) {
    givingAway.put(lambda, how);
  }

  /**
   * A function that gives away what it captured gets to where it may be called again. As in rustc,
   * one that is written there is wrong where it gives that away, and any other where it is made.
   */
  void calledAgain(ExprResult function) {
    var made = made(unit().element(function.tree()));
    observe(
        made == null
            ? writtenThere(function)
            : new Observation.CalledMoreThanOnce(unit().head(made)));
  }

  private Observation writtenThere(ExprResult function) {
    return givingAway.getOrDefault(
        function.somewhere().local(), new Observation.CalledMoreThanOnce(span(function.tree())));
  }

  private @Nullable LambdaExpressionTree made(@Nullable Element variable) {
    var values = variable == null ? List.<ExpressionTree>of() : file.sources().of(variable);
    return values.size() == 1 && values.getFirst() instanceof LambdaExpressionTree lambda
        ? lambda
        : null;
  }

  /** The body as far as it has been built. */
  ObservedBody build(String name, Set<Integer> returnsFrom) {
    var ordinary = file.typeClasses().ordinary();
    return new ObservedBody(builder.build(name, returnsFrom, ordinary), observations);
  }

  abstract StatementLowerer statements();

  abstract ExpressionLowerer expressions();

  /** Lowers the body of a lambda inside this one. */
  abstract LambdaBody lambda(LambdaExpressionTree tree, Optional<FunctionDescriptor> target);

  /**
   * Lowers the bodies of a class that stands in this one, once for the same variables: a {@code
   * finally} block has others each time.
   */
  abstract List<LambdaBody> inside(ClassTree type, List<@Nullable MirPlace> around);

  /** Whether this body stands in a class: what the class captured is there already. */
  abstract boolean within(ClassTree type);

  AttributedFile unit() {
    return file.unit();
  }

  /** Whether it is an array that Java shares, in a file without marks. */
  boolean sharesArray(TypeMirror type) {
    return file.typeClasses().ordinary() && type.getKind() == TypeKind.ARRAY;
  }

  MirSpan span(Tree tree) {
    return file.unit().span(tree);
  }
}
