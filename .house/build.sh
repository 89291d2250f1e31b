# shellcheck shell=bash
# Sourced by run, lario and check: what the machine must have, and the build.

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"
out="$root/target"
java_bin="${JAVA_HOME:+$JAVA_HOME/bin/}java"
javac_bin="${JAVA_HOME:+$JAVA_HOME/bin/}javac"

say() { printf '%s\n' "$*" >&2; }

# First number of a version: 17 from "javac 17.0.15", 20 from "v20.20.2"; 0 when the program is absent.
major_of() {
    local version
    version="$("$@" 2>/dev/null)" || { echo 0; return; }
    version="$(grep -oE '[0-9]+' <<<"$version" | head -n 1)" || version=0
    echo "$version"
}

need_tools() {
    local missing=() packages=() node
    java_major="$(major_of "$javac_bin" -version)"
    if ((java_major < 17)); then
        missing+=("a JDK, 17 or later") packages+=(default-jdk-headless)
    fi
    if ! command -v mvn >/dev/null; then missing+=("Maven (mvn)") packages+=(maven); fi
    node="$(major_of node --version)"
    if ((node < 20)); then
        missing+=("Node.js, 20 or later (found: $( ((node)) && echo "$node" || echo none))") packages+=(nodejs)
    fi
    if ! command -v npm >/dev/null; then missing+=("npm") packages+=(npm); fi
    ((${#missing[@]})) || return 0
    say "Lario needs, and this machine does not have:"
    printf '  - %s\n' "${missing[@]}" >&2
    say "On Debian 13, as root:  apt-get update && apt-get install -y ${packages[*]}"
    if ((node < 20)); then
        say "Debian 12 carries Node.js 18: there take Node.js 20 or later from https://nodejs.org/en/download"
    fi
    exit 1
}

# What the program is made from. The folder and the JDK belong to it because the class archive depends on both.
fingerprint() {
    {
        echo "$root"
        stat -Lc "%n %Y %s" "$(readlink -f "$(command -v "$java_bin")")" 2>/dev/null || true
        cd "$root" || exit 1
        find src/main pom.xml package.json package-lock.json .npmrc .house -type f -print0 |
            LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -c 1-16
}

# Sets $app, the folder of the program ready to start; builds it only when its sources changed.
build() {
    mkdir -p "$out"
    app="$out/ready/$(fingerprint)"
    if [[ ! -f "$app/complete" ]]; then
        need_tools
        (
            # Two commands at once build once.
            flock 9
            [[ -f "$app/complete" ]] || make_app
        ) 9>"$out/ready.lock" || exit 1
    fi
    java_major="$(<"$app/complete")"
}

make_app() {
    local begin=$SECONDS quarantine
    mkdir -p "$out/ready"
    say "Building Lario (the first time it also downloads its libraries: some minutes) ..."
    # What was deleted from the sources must not stay in the program.
    rm -rf "$out/classes" "$out/generated-sources" "$app"
    logged "$out/build.log" mvn -B -q -f "$root/pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package || return 1
    logged "$out/build.log" "$java_bin" -Djarmode=tools -jar "$out/lario.jar" extract --destination "$app" || return 1
    train_quarantine &
    quarantine=$!
    train || say "Lario will start a little slower: no class archive, see target/train.log"
    wait "$quarantine" || say "Files will be read a little slower: no class archive, see target/quarantine.log"
    echo "$java_major" >"$app/complete"
    # A server may still run from the one before.
    find "$out/ready" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\n' | sort -rn | tail -n +4 |
        cut -d ' ' -f 2- | xargs -r rm -rf
    say "Built in $((SECONDS - begin)) s."
}

logged() {
    local log="$1"
    shift
    if "$@" >"$log" 2>&1 </dev/null 9>&-; then return 0; fi
    cat "$log" >&2
    say "The build failed; this is also in $log"
    return 1
}

# One start against a throw-away folder, up to its first page, teaches the JVM which classes to keep ready: the next starts
# take half the time.
train() {
    local scratch server port='' code=0 tries
    scratch="$(mktemp -d)" || return 1
    # A throw-away PostgreSQL may run as another user.
    chmod 755 "$scratch"
    timeout 180 "$java_bin" "$(archive_option write)" "${java_options[@]}" \
        -jar "$app/lario.jar" serve --server.port=0 "--lario.data=$scratch/data" --lario.demo=false \
        "--lario.postgres.options=-c fsync=off" >"$out/train.log" 2>&1 </dev/null 9>&- &
    server=$!
    for ((tries = 0; tries < 600 && ${#port} == 0; tries++)); do
        sleep 0.2
        kill -0 "$server" 2>/dev/null || break
        port="$(sed -n 's|^Lario: http://localhost:\([0-9]*\)/$|\1|p' "$out/train.log")"
    done
    [[ -z "$port" ]] || look "$port" /sign-in || true
    kill "$server" 2>/dev/null || true
    wait "$server" || code=$?
    wait_for_database_end "$scratch/data"
    rm -rf "$scratch"
    # 143: it ended because it was told to.
    [[ $code -eq 143 && -s "$(archive)" ]]
}

# Asks for a page, with nothing but the shell.
look() {
    local page
    exec 8<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&8
    page="$(timeout 30 cat <&8)"
    exec 8>&-
    [[ "$page" == *" 200"* ]]
}

# The process that reads files from outside learns its classes from the demonstration's files, with the options it is started with.
train_quarantine() {
    local files="$root/src/main/resources/demo" word pdf
    word="application/vnd.openxmlformats-officedocument.wordprocessingml.document" pdf="application/pdf"
    {
        question reading.ReadFile "$files/segnalare-un-errore.pdf" "\"type\":\"$pdf\""
        question reading.ReadFile "$files/segnalare-un-errore.docx" "\"type\":\"$word\""
        question conversion.FromWord "$files/segnalare-un-errore.docx" ""
        question signatures.VerifySignatures "$files/segnalare-un-errore.pdf" "\"trust\":\"/nonexistent\""
        # It ends when nobody listens: not before it has answered.
        sleep 12
    } | timeout 60 "$java_bin" -XX:ArchiveClassesAtExit="$app/quarantine.jsa" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
        -Djava.awt.headless=true -cp "$app/lario.jar" it.lario.ground.quarantine.QuarantineProgram \
        >"$out/quarantine.log" 2>&1 9>&- || true
    [[ -s "$app/quarantine.jsa" ]]
}

question() {
    printf '{"task":"it.lario.ground.%s","specimen":{"file":"%s","name":"file","options":{%s}}}\n' "$@"
}

# The training ends abruptly; its PostgreSQL notices and follows in a moment.
wait_for_database_end() {
    local tries
    for ((tries = 0; tries < 100; tries++)); do
        [[ -e "$1/postgresql/cluster/postmaster.pid" ]] || return 0
        sleep 0.1
    done
}

archive() {
    if ((java_major >= 25)); then echo "$app/lario.aot"; else echo "$app/lario.jsa"; fi
}

archive_option() {
    case "$1:$((java_major >= 25))" in
        write:1) echo "-XX:AOTCacheOutput=$(archive)" ;;
        write:0) echo "-XX:ArchiveClassesAtExit=$(archive)" ;;
        read:1) echo "-XX:AOTCache=$(archive)" ;;
        read:0) echo "-XX:SharedArchiveFile=$(archive)" ;;
    esac
}

# The serial collector keeps an idle server small; text is UTF-8 whatever the machine's language.
java_options=(-XX:+UseSerialGC -Xms64m -Xmx768m -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8)

# Becomes the program, so that Ctrl-C and TERM reach it.
start() {
    local own=() extra=()
    if [[ -s "$(archive)" ]]; then
        # An archive that does not fit is ignored, not complained about.
        own=("$(archive_option read)" -Xlog:cds=off)
        ((java_major < 25)) || own+=(-Xlog:aot=off)
    fi
    read -r -a extra <<<"${LARIO_JAVA_OPTIONS:-}"
    exec "$java_bin" "${own[@]}" "${java_options[@]}" "${extra[@]}" -jar "$app/lario.jar" "$@"
}

# Parses the options that run and lario share into $port, $data, $demo; the others go to $rest.
# shellcheck disable=SC2034
read_options() {
    port=8080 data="$root/data" rest=()
    while (($#)); do
        case "$1" in
            --port=* | --data=*) set -- "${1%%=*}" "${1#*=}" "${@:2}"; continue ;;
            --port | --data) [[ $# -ge 2 ]] || wrong "$1 needs a value" ;;&
            --port) [[ "$2" =~ ^[0-9]{1,5}$ ]] || wrong "--port needs a number"; port="$2"; shift ;;
            --data) [[ -n "$2" ]] || wrong "--data needs a folder"; data="$(realpath -m -- "$2")"; shift ;;
            --no-demo) demo=false ;;
            *) rest+=("$1") ;;
        esac
        shift
    done
}

wrong() {
    say "$1. See: $0 --help"
    exit 2
}
