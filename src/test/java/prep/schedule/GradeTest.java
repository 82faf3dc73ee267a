package prep.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradeTest {

  @Test
  void a_grade_is_typed_as_its_number_or_its_word() {
    for (Grade grade : Grade.values()) {
      assertThat(Grade.typed(Integer.toString(grade.number()))).contains(grade);
      assertThat(Grade.typed(grade.word())).contains(grade);
    }
    for (String text : new String[] {"", "0", "5", "Good", "13"}) {
      assertThat(Grade.typed(text)).as(text).isEmpty();
    }
  }
}
