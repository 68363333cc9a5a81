// expect: checks-fail exact_money_compiles
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Refuses money that rounds. Where {@code @Money} marks a field, a parameter or a method, and its
 * type or result type is double or float, boxed or not, there is one error, at that element, and
 * its message has the name of the element. Nothing else is refused.
 */
@SupportedAnnotationTypes("Money")
class CompileTime4 extends AbstractProcessor {

  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (var annotation : annotations) {
      for (var element : round.getElementsAnnotatedWith(annotation)) {
        var type =
            element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        if (INEXACT.contains(type.toString().replace("[]", ""))) {
          processingEnv
              .getMessager()
              .printError("`%s` is money, and %s rounds".formatted(element, type), element);
        }
      }
    }
    return false;
  }
}
