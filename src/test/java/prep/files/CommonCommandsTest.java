package prep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prep.deck.Command;
import prep.deck.Deck;
import prep.deck.Topic;
import prep.grading.Grader;
import prep.grading.Response;

/** What prep knows of common programs without any table in the deck. */
class CommonCommandsTest {

  private static double score(String commands, String answer, String typed) {
    String yaml =
        commands
            + "questions: [{id: a, type: command, question: Q?, answer: '"
            + answer.replace("'", "''")
            + "'}]\n";
    Deck deck =
        DeckReader.read(new Topic("t"), "t.yaml", yaml.getBytes(StandardCharsets.UTF_8)).deck();
    Command command = (Command) deck.questions().getFirst();
    return Grader.grade(new Response.Commanded(command, typed), deck).score();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tar -xzf a.tgz                    | tar --extract --gzip --file=a.tgz",
        "tar -xzf a.tgz                    | tar -xvzf a.tgz",
        "tar -xzf a.tgz                    | tar xzf a.tgz",
        "tar -czf a.tgz src                | tar czf a.tgz src",
        "git commit -am x                  | git commit --all --message=x",
        "git push -u origin main           | git push origin main --set-upstream",
        "docker run -d -p 80:80 nginx      | docker container run --publish=80:80 --detach nginx",
        "docker ps -a                      | docker container ls --all",
        "docker compose up -d              | docker-compose up --detach",
        "kubectl get pods -n web           | k --namespace web get pods",
        "helm list -A                      | helm ls --all-namespaces",
        "curl -I https://x.y/              | curl -s --head https://x.y/",
        "grep -rn x src                    | grep --recursive -n x src",
        "find -name x                      | find . -name x",
        "sort -n -r f                      | sort --reverse --numeric-sort f",
        "ls -la                            | ls -l --all",
        "ss -tlnp                          | ss --tcp --listening --numeric --processes",
        "psql -d shop -f a.sql             | psql --dbname=shop --file=a.sql",
        "terraform plan -out=p             | tofu plan -out=p -no-color",
        "python -m pytest -k x             | pytest -k x -q",
        "pip install -r requirements.txt   | pip3 install --requirement requirements.txt",
        "cargo build --release             | cargo b -r",
        "npm install -D vite               | npm i --save-dev vite",
        "systemctl status nginx            | systemctl status nginx --no-pager",
        "awk '{print $1}' f                | awk '{ print $1 }' f"
      })
  void another_way_to_write_it_is_right(String answer, String typed) {
    assertThat(score("", answer, typed)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tar -xzf a.tgz                    | tar -czf a.tgz",
        "tar -xzf a.tgz                    | tar xzf b.tgz",
        "git push -f                       | git push -d",
        "docker run -d nginx               | docker run -it nginx",
        "kubectl get pods -n web           | kubectl get pods",
        "find -name x                      | find .. -name x",
        "grep -v x f                       | grep -i x f",
        "awk '{print $1}' f                | awk '{print $2}' f",
        "awk '{print \"a b\"}' f           | awk '{print \"a  b\"}' f"
      })
  void another_command_is_wrong(String answer, String typed) {
    assertThat(score("", answer, typed)).isZero();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "python -m pdb -c continue a.py       | python -c continue -m pdb a.py",
        "python -m pdb -c continue a.py       | python -m pdb a.py -c continue",
        "python -m cProfile -s cumulative a.py | python -s cumulative -m cProfile a.py",
        "python3 a.py -v                      | python3 -v a.py",
        "python -m http.server 80             | python -m http.server -u 80"
      })
  void options_of_Python_end_at_the_module_or_script(String answer, String typed) {
    assertThat(score("", answer, typed)).isZero();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "python -m pdb -c continue a.py       | python3 -u -m pdb -c continue ./a.py",
        "python -m pdb -c continue a.py       | python -mpdb -ccontinue a.py",
        "alembic revision --autogenerate -m x | python3 -m alembic revision -m x --autogenerate",
        "python app.py --port 80 --debug      | python3 app.py --debug --port 80",
        "python manage.py migrate --fake shop | python3 -u manage.py migrate --fake shop",
        "python3 -m http.server 9000          | python3.13 -m http.server 9000",
        "python -m venv .venv                 | /usr/bin/python3.9 -m venv .venv",
        "pip install -e .                     | pip3.13 install --editable .",
        "pip install -e .                     | python3.13 -m pip install -e .",
        "python3.13 -m venv .venv             | python3.13 -m venv ./.venv"
      })
  void Python_may_be_named_with_its_version_and_its_modules_take_their_own_options(
      String answer, String typed) {
    assertThat(score("", answer, typed)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "python3.13 -m venv .venv             | python3 -m venv .venv",
        "python3.13 -m venv .venv             | python3.12 -m venv .venv",
        "python3 -m venv .venv                | python2.7 -m venv .venv",
        "python3 -m venv .venv                | python2 -m venv .venv"
      })
  void another_version_of_Python_is_wrong(String answer, String typed) {
    assertThat(score("", answer, typed)).isZero();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "terraform plan -out=tfplan            | terraform -out=tfplan plan",
        "git reset --soft HEAD~1               | git --soft reset HEAD~1",
        "git commit -m x                       | git -m x commit",
        "openssl x509 -in cert.pem -noout      | openssl -in cert.pem x509 -noout",
        "docker login --username AWS host      | docker --username AWS login host",
        "docker exec -it cache redis-cli       | docker -it exec cache redis-cli",
        "docker run -d nginx                   | docker -d run nginx",
        "kubectl logs web --previous           | kubectl --previous logs web",
        "kubectl logs web --previous           | k -p logs web",
        "aws s3 presign s3://a/b --expires-in 900 | aws --expires-in 900 s3 presign s3://a/b",
        "aws s3 presign s3://a/b --expires-in 900 | aws s3 --expires-in 900 presign s3://a/b",
        "aws s3 presign s3://a/b --expires-in 900 | aws s3 --expires-in=900 presign s3://a/b",
        "go test -race ./...                   | go -race test ./...",
        "helm upgrade --install web ./chart    | helm --install upgrade web ./chart",
        "git merge --no-ff login               | git --no-ff login merge",
        "git switch -C login                   | git -C login switch",
        "git commit -c HEAD                    | git -c HEAD commit",
        "go test ./...                         | go -count=1 test ./...",
        "docker run -d nginx                   | docker -q run -d nginx",
        "curl -N http://a/b                    | -N curl http://a/b",
        "vacuumdb --analyze-only shop          | --analyze-only vacuumdb shop"
      })
  void an_option_of_a_subcommand_does_not_stand_before_it(String answer, String typed) {
    assertThat(score("", answer, typed)).isZero();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "git -C src commit -m x                | git -C src commit --message=x",
        "git reset --soft HEAD~1               | git --no-pager reset HEAD~1 --soft",
        "kubectl logs web --previous -n shop   | kubectl -n shop logs -p web",
        "kubectl logs web --previous -n shop   | kubectl logs -n shop -p web",
        "kubectl get pods -n shop -o wide      | k -n shop get pods --output=wide",
        "kubectl logs web --previous           | kubectl --context prod logs web -p",
        "aws s3 presign s3://a/b --expires-in 900 "
            + "| aws --profile dev --region eu-west-1 s3 presign s3://a/b --expires-in=900",
        "aws s3 presign s3://a/b --expires-in 900 "
            + "| aws s3 --region eu-west-1 presign --expires-in 900 s3://a/b",
        "docker -H tcp://a build -t x .        | docker --host=tcp://a build . --tag x",
        "helm upgrade --install web c -n shop  | helm -n shop upgrade web c --install",
        "kubectl scale deploy/web --replicas=5 | kubectl --replicas=5 scale deploy/web",
        "helm upgrade web c --version 2        | helm --version 2 upgrade web c",
        "git switch -c login                   | git --no-pager switch --create login",
        "apt-get install -y nginx              | apt-get -y install nginx",
        "npm install -D vite                   | npm --save-dev i vite",
        "poetry add --group dev pytest         | poetry -n add pytest -G dev",
        "uv add --group dev pytest             | uv -q add pytest --group=dev"
      })
  void an_option_of_the_program_itself_may_stand_before_the_subcommand(
      String answer, String typed) {
    assertThat(score("", answer, typed)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pg_dump --schema-only -d shop -f a.sql | pg_dump -f a.sql -d shop -s",
        "pg_dump --schema-only shop -f a.sql   | pg_dump -sf a.sql shop",
        "pg_dump --schema-only shop -f a.sql   | pg_dump -Fp --file=a.sql -s shop",
        "psql -v A=1 -f a.sql shop             | psql shop -f a.sql -v A=1",
        "go test -race ./...                   | go test -race=true ./...",
        "go test -race ./...                   | CGO_ENABLED=1 go test -race ./... -count=1",
        "kubectl logs web --previous           | kubectl logs web -p=true",
        "docker compose down -v                | docker compose down --volumes=true",
        "redis-cli --scan                      | redis-cli -h 127.0.0.1 -p 6379 --scan",
        "fastapi dev main.py                   | fastapi dev main.py --port 8000",
        "fastapi run main.py --workers 4       | fastapi run --host 0.0.0.0 main.py --workers=4",
        "kubectl rollout undo deployment/web   | kubectl -n default rollout undo deployment/web",
        "aws s3 ls                             | AWS_PROFILE=dev AWS_REGION=eu-west-1 aws s3 ls",
        "git reset --soft HEAD~1               | git reset --soft HEAD~1 --",
        "npm run build                         | npm run build --",
        "find /var/log -type f -size +1M       | find /var/log -type f -a -size +1M 2>/dev/null",
        "find /var/log -type f -size +1M       | find /var/log -type f -and -size +1M 2> /dev/null",
        "curl -N http://a/b                    | curl --url http://a/b --no-buffer",
        "curl -i http://a/b                    | curl --show-headers --url=http://a/b",
        "openssl x509 -in a.pem -noout -enddate | openssl x509 --in=a.pem --noout --enddate",
        "mysqldump shop                        | mysqldump --defaults-extra-file=my.cnf shop",
        "mysqldump shop                        | mysqldump --login-path=prod shop"
      })
  void what_is_the_default_or_another_spelling_changes_nothing(String answer, String typed) {
    assertThat(score("", answer, typed)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pg_dump --schema-only -f a.sql shop   | pg_dump --schema-only -f shop a.sql",
        "pg_dump --schema-only -f a.sql shop   | pg_dump -a -f a.sql shop",
        "go test -race ./...                   | go test -race=false ./...",
        "go test -race ./...                   | CGO_ENABLED=0 go test -race ./...",
        "go test -race ./...                   | go test -race ./... -count=5",
        "git merge --no-ff login               | git merge --no-ff=true login",
        "kubectl logs web --previous           | kubectl logs web --previous=false",
        "redis-cli --scan                      | redis-cli -p 6380 --scan",
        "redis-cli -h cache -p 6380 --scan     | redis-cli -h localhost -p 6380 --scan",
        "fastapi dev main.py                   | fastapi dev --host 0.0.0.0 main.py",
        "fastapi run main.py                   | fastapi run main.py --port 9000",
        "kubectl get pods                      | kubectl get pods -n shop",
        "kubectl get pods -n shop              | kubectl get pods -n default",
        "git reset --soft HEAD~1               | git reset --soft -- HEAD~1",
        "npm run build                         | npm run -- build",
        "docker exec cache redis-cli           | docker exec cache redis-cli --",
        "find /var/log -type f -size +1M       | find /var/log -type f -o -size +1M",
        "find /var/log -type f -size +1M       | find /var/log -a -type f -size +1M",
        "find /var/log -type f -size +1M       | find /var/log -type f -size +1M 2>errors",
        "find /var/log -type f -size +1M       | find /var/log -type f -size +1M >/dev/null",
        "cat f                                 | cat f 2>/dev/null",
        "curl -N http://a/b                    | curl -N --url",
        "mysqldump shop                        | mysqldump shop --defaults-extra-file=my.cnf"
      })
  void what_is_no_default_or_stands_elsewhere_is_wrong(String answer, String typed) {
    assertThat(score("", answer, typed)).isZero();
  }

  @Test
  void a_deck_adds_to_what_is_known_of_a_program() {
    String table = "commands: {git commit: {options: {--own: \"=\"}}}\n";
    assertThat(score(table, "git commit --own x -a", "git commit --all --own=x")).isEqualTo(1);
  }

  @Test
  void a_deck_is_right_where_it_contradicts() {
    String table = "commands: {ls: {options: {-a: --almost-all}}}\n";
    assertThat(score(table, "ls -a", "ls --almost-all")).isEqualTo(1);
    assertThat(score(table, "ls -a", "ls --all")).isZero();
  }

  @Test
  void names_that_the_deck_turns_the_other_way_round_stay_the_same_program() {
    String table = "commands: {docker-compose: {same: docker compose}}\n";
    assertThat(score(table, "docker compose up -d", "docker-compose up --detach")).isEqualTo(1);
    assertThat(score(table, "docker-compose up -d", "docker compose up --detach")).isEqualTo(1);
    String python = "commands: {python: {same: python3}}\n";
    assertThat(score(python, "python3 a.py", "python a.py")).isEqualTo(1);
    assertThat(score(python, "python3 -m venv .venv", "python -m venv .venv")).isEqualTo(1);
    assertThat(score(python, "python -m pytest -x", "python3 -m pytest -x")).isEqualTo(1);
  }
}
