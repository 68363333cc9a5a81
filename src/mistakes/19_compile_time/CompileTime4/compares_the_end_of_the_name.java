// expect: checks-fail exact_money_compiles
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Refuses money that rounds. Where {@code @Money} marks a field, a parameter or a method, and its
 * type or result type is double or float, boxed or not, there is one error, at that element, and
 * its message has the name of the element. Nothing else is refused.
 */
@SupportedAnnotationTypes("Money")
class CompileTime4 extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (var annotation : annotations) {
      for (var element : round.getElementsAnnotatedWith(annotation)) {
        var type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        if (type.toString().endsWith("double") || type.toString().endsWith("Double") || type.toString().endsWith("float") || type.toString().endsWith("Float")) {
          processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, element.getSimpleName() + " rounds", element);
        }
      }
    }
    return false;
  }
}
