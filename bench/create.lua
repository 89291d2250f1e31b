-- Reports a nonconformity with each request, as the form of a signed-in person does, and prints how many a second.
local threads = {}

function setup(thread)
    thread:set("number", #threads)
    table.insert(threads, thread)
end

function init()
    refused = 0
    math.randomseed(os.time() * 100 + number)
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
    wrk.headers["Cookie"] = os.getenv("BENCH_COOKIE")
    form = "_csrf=" .. os.getenv("BENCH_TOKEN") .. "&_page=/misura/nonconformities/new&title=Misura&source=SELF&grade=MINOR"
        .. "&requirement=Rispondere+in+tempo&evidence=Tre+pratiche+in+ritardo&gap=Termine+non+rispettato"
        .. "&reportedOn=2026-11-02&clauses=8.5.1&_once="
end

-- Each form has a key of its own.
local function key()
    local digits = {}
    for i = 1, 32 do digits[i] = string.format("%x", math.random(0, 15)) end
    local all = table.concat(digits)
    return all:sub(1, 8) .. "-" .. all:sub(9, 12) .. "-" .. all:sub(13, 16) .. "-" .. all:sub(17, 20) .. "-" .. all:sub(21)
end

function request()
    return wrk.format(nil, "/misura/nonconformities", nil, form .. key())
end

function response(status, headers)
    if status ~= 302 or not headers["Location"]:find("done=saved", 1, true) then refused = refused + 1 end
end

function done(summary)
    local refusals = 0
    for _, thread in ipairs(threads) do refusals = refusals + thread:get("refused") end
    if refusals > 0 then io.stderr:write(refusals .. " were refused\n") os.exit(1) end
    print(string.format("rate %.1f", summary.requests * 1e6 / summary.duration))
end
