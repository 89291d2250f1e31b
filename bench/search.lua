-- Searches as a signed-in person does, one question after the other, and prints the median and the 95th percentile in milliseconds.
-- A common word, a rare one, the beginning of a code, a mistyped word, one with its accent, two words.
local asked = { "ufficio", "raro17", "pa+00", "protocolo", "qualit%C3%A0", "ufficio+protocollo" }
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init()
    refused = 0
    turn = 0
    wrk.headers["Cookie"] = os.getenv("BENCH_COOKIE")
end

function request()
    turn = turn + 1
    return wrk.format(nil, "/misura/search?q=" .. asked[turn % #asked + 1])
end

function response(status, _, body)
    if status ~= 200 or not body:find('<ol class="found"', 1, true) then refused = refused + 1 end
end

function done(_, latency)
    for _, thread in ipairs(threads) do
        if thread:get("refused") > 0 then io.stderr:write("A search found nothing\n") os.exit(1) end
    end
    print(string.format("times %.2f %.2f", latency:percentile(50) / 1000, latency:percentile(95) / 1000))
end
